// `belfry rights`: CODEOWNERS of a real repository, its patterns read by git itself.
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Provider } from '../content/model/rights.ts';
import { codeOwnersOf, codeOwnersProblems } from '../scripts/rights/code-owners-of.ts';
import { repositoryOf } from '../scripts/rights/git.ts';
import { makeRepository, type PlaceWithGit } from './make-repository.ts';
import { entry, townSettings } from './make-town.ts';

const MILBURY = `editors:
  - { name: Clerk, accounts: { github: [clerk], gitlab: [g-clerk], forgejo: [f-clerk] }, everything: true }
  - { name: Press, accounts: { github: [milbury/press, anna], forgejo: [f-press] }, collections: [news, tariffs] }
  - { name: Office, accounts: { github: [office] }, settings: true, media: true }
  - { name: Choir, accounts: { github: [choir], gitlab: [clubs/choir] }, emails: [c@choir.example], miniSites: [choir] }
`;

let place: PlaceWithGit;

beforeAll(() => {
  place = makeRepository();
  place.commit('ada@code.example', {
    'towns/maintainers.yaml': 'maintainers: [{ name: Ada, accounts: { github: [ada] } }]\n',
    'towns/milbury/town.yaml': townSettings('Milbury'),
    'towns/milbury/rights.yaml': MILBURY,
    'towns/milbury/organisations/en/choir.md': entry({ title: 'Choir', kind: 'association', summary: 'Sings.' }),
    'towns/openford/town.yaml': townSettings('Openford'),
  });
});
afterAll(() => place.remove());

function lines(provider?: Provider): string[] {
  const repository = repositoryOf(place.towns);
  return repository ? codeOwnersOf({ towns: place.towns, repository, provider }).lines : [];
}
const outOfStep = () => codeOwnersProblems(place.towns, repositoryOf(place.towns)).map(({ file }) => file);

/** The owners of a path by the last pattern that fits, as git reads patterns: those of its attributes are the nearest. */
function ownersOf(all: readonly string[], path: string): string {
  const attributes = all.map((line) => {
    const [pattern = '', ...owners] = line.split(' ');
    return `${pattern.replace(/\/$/, '/**')} owners=${owners.join('+')}`;
  });
  writeFileSync(`${place.root}/.git/info/attributes`, attributes.join('\n'));
  return place
    .git('check-attr', 'owners', '--', path)
    .replace(/^.*: owners: ?/, '')
    .replaceAll('+', ' ');
}

describe('CODEOWNERS', () => {
  it('asks those who may edit a path for their review', async () => {
    const all = lines();
    const owners = (path: string) => ownersOf(all, path);
    expect(owners('scripts/belfry.ts')).toBe('@ada');
    expect(owners('towns/maintainers.yaml')).toBe('@ada');
    expect(owners('towns/milbury/README.md')).toBe('@clerk');
    expect(owners('towns/milbury/events/en/fair.md')).toBe('@clerk');
    expect(owners('towns/milbury/news/en/fair.md')).toBe('@clerk @milbury/press @anna');
    expect(owners('towns/milbury/tariffs.yaml')).toBe('@clerk @milbury/press @anna @office');
    expect(owners('towns/milbury/town.yaml')).toBe('@clerk @office');
    expect(owners('towns/milbury/rights.yaml')).toBe('@clerk');
    expect(owners('towns/milbury/media/bridge.jpg')).toBe('@clerk @office');
    expect(owners('towns/milbury/mini-sites/choir/news/en/concert.md')).toBe('@clerk @choir');
    expect(owners('towns/milbury/media/mini-sites/choir/poster.jpg')).toBe('@clerk @office @choir');
  });

  it('has no owner for a town without rights', async () => {
    expect(ownersOf(lines(), 'towns/openford/news/en/fair.md')).toBe('');
  });

  it('names accounts of the server that it is for', async () => {
    const all = lines('gitlab');
    expect(ownersOf(all, 'towns/milbury/mini-sites/choir/news/en/concert.md')).toBe('@g-clerk @clubs/choir');
    expect(all.join('\n')).not.toMatch(/@(?:clerk|ada|choir)\b/);
  });

  it('is of regular expressions over whole paths for Forgejo', async () => {
    const all = lines('forgejo');
    const owners = (path: string) =>
      all.flatMap((line) => {
        const [pattern = '', ...names] = line.split(' ');
        return new RegExp(`^${pattern}$`).test(path) ? names : [];
      });
    expect([...new Set(owners('towns/milbury/news/en/fair.md'))]).toEqual(['@f-clerk', '@f-press']);
    expect([...new Set(owners('towns/milbury/newsletter'))]).toEqual(['@f-clerk']);
  });

  it('is printed as it would be written', async () => {
    expect((await place.run('rights')).stdout).toBe(`${lines().join('\n')}\n`);
  });

  it('holds neither names nor mail addresses', async () => {
    expect(lines().join('\n')).not.toMatch(/example|Press|Clerk/);
  });

  it('is written beside what people wrote, and reported when it is out of step', async () => {
    const file = `${place.root}/.github/CODEOWNERS`;
    const own = '# Ours\n/docs/ @writers\n';
    place.commit('ada@code.example', { '.github/CODEOWNERS': own });
    expect(outOfStep()).toEqual([]);
    expect((await place.run('rights', '--write')).stdout).toBe('.github/CODEOWNERS: written\n');
    const written = readFileSync(file, 'utf8');
    expect(written.startsWith(own)).toBe(true);
    expect(written).toContain(lines().join('\n'));
    expect((await place.run('rights', '--write')).stdout).toBe('.github/CODEOWNERS: says it already\n');
    expect(outOfStep()).toEqual([]);

    place.write('milbury', { 'rights.yaml': MILBURY.replace('anna', 'berta') });
    const { stdout } = await place.run('check', '--content');
    expect(stdout).toContain('.github/CODEOWNERS warning The file no longer says what the towns’ rights say.');
    expect(stdout).toContain('organisations/en/choir.md:2:1 warning Nobody has yet confirmed that this is true.');
    expect(outOfStep()).toEqual(['.github/CODEOWNERS']);
    await place.run('rights', '--write');
    expect(readFileSync(file, 'utf8')).toBe(written.replaceAll('@anna', '@berta'));
  });

  it('is not made of rights that cannot be read', async () => {
    place.write('milbury', { 'rights.yaml': 'editors: everybody\n' });
    const run = await place.run('rights', '--write');
    expect([run.code, run.stderr]).toEqual([1, expect.stringContaining('towns/milbury/rights.yaml:1:10 error')]);
  });
});
