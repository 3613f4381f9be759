// `belfry check --rights` on real repositories: who may change what, by the rights of the base.
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { judgeChanges } from '../scripts/rights/check-rights.ts';
import { repositoryOf } from '../scripts/rights/git.ts';
import { makeRepository, type PlaceWithGit } from './make-repository.ts';
import { runBelfry } from './run-belfry.ts';

const RIGHTS = `editors:
  - name: Town clerk
    accounts: { github: [clerk-example] }
    emails: [clerk@milbury.example]
    everything: true
  - name: Press
    accounts: { github: [press-example], gitlab: [someone-else] }
    emails: [press@milbury.example]
    collections: [news]
    media: true
  - name: Choir
    accounts: { github: [Choir-Example] }
    emails: [choir@milbury.example]
    miniSites: [choir]
`;
const MAINTAINERS =
  'maintainers:\n  - { name: Ada, accounts: { github: [ada-example] }, emails: [ada@code.example] }\n';

const places: PlaceWithGit[] = [];
let place: PlaceWithGit;

/** No trace of the CI in which these tests may run. */
const nobody = { GITHUB_ACTOR: '', GITLAB_USER_LOGIN: '', GITEA_ACTIONS: '', FORGEJO_ACTIONS: '', CI: '' };

const check = (environment: Record<string, string>, ...words: string[]) =>
  runBelfry(['check', '--rights', 'main', ...words, ...place.options], { ...nobody, ...environment });

/** The files that are refused. */
function refused(environment: Record<string, string>, author?: string): string[] {
  const repository = repositoryOf(place.towns);
  const found = repository && judgeChanges({ repository, base: 'main', author, environment });
  if (typeof found !== 'object') throw new Error(found);
  return found.refused.map(({ file }) => file);
}

const as = (account: string) => ({ GITHUB_ACTOR: account });

beforeEach(() => {
  place = makeRepository();
  places.push(place);
  place.commit('ada@code.example', {
    'towns/maintainers.yaml': MAINTAINERS,
    'towns/milbury/rights.yaml': RIGHTS,
    'towns/milbury/town.yaml': 'name: Milbury\n',
    'towns/milbury/news/en/market.md': 'Market\n'.repeat(20),
    'towns/milbury/media/bridge.jpg': 'A bridge',
    'towns/milbury/mini-sites/choir/news/en/concert.md': 'Concert\n'.repeat(20),
    'towns/openford/town.yaml': 'name: Openford\n',
    'package.json': '{}',
  });
  place.git('checkout', '--quiet', '-b', 'change');
});

afterAll(() => {
  for (const each of places) each.remove();
});

describe('a change', () => {
  it('may be made by those who have the right to it', () => {
    place.commit('x@y.example', { 'towns/milbury/mini-sites/choir/events/en/märz “1”.md': 'New' });
    expect(refused(as('choir-example'))).toEqual([]);
    expect(refused(as('clerk-example'))).toEqual([]);
    expect(refused(as('ada-example'))).toEqual([]);
  });

  it('is refused elsewhere, with who may not, and whom to ask', async () => {
    place.commit('x@y.example', { 'towns/milbury/news/en/market.md': 'Sing!', 'package.json': '{"name":"x"}' });
    const { code, stdout } = await check(as('choir-example'));
    expect(code).toBe(1);
    expect(stdout).toContain(
      'towns/milbury/news/en/market.md error choir-example may not change this file.\n' +
        '    Ask Town clerk (@clerk-example), Press (@press-example).',
    );
    expect(stdout).toContain('package.json error choir-example may not change this file.\n    Ask Ada (@ada-example).');
    expect(stdout).toContain('2 changed files: 2 not allowed');
  });

  it('counts on both sides of a renaming: out of a folder, and into one', async () => {
    place.git('mv', 'towns/milbury/news/en/market.md', 'towns/milbury/mini-sites/choir/news/en/market.md');
    place.commit('x@y.example', {});
    expect(refused(as('choir-example'))).toEqual(['towns/milbury/news/en/market.md']);
    expect(refused(as('press-example'))).toEqual(['towns/milbury/mini-sites/choir/news/en/market.md']);
  });

  it('of a picture that all share is not a mini-site’s; a picture of its own is', async () => {
    place.commit('x@y.example', {
      'towns/milbury/media/bridge.jpg': undefined,
      'towns/milbury/media/mini-sites/choir/poster.jpg': 'A poster',
    });
    expect(refused(as('choir-example'))).toEqual(['towns/milbury/media/bridge.jpg']);
    expect(refused(as('press-example'))).toEqual([]);
  });

  it('of the settings is any editor’s where it only withdraws addresses, as deleting an entry does', () => {
    place.commit('x@y.example', {
      'towns/milbury/mini-sites/choir/news/en/concert.md': undefined,
      'towns/milbury/town.yaml': 'name: Milbury\nwithdrawn: [/organisations/choir/news/concert/]\n',
    });
    expect(refused(as('choir-example'))).toEqual([]);
    expect(refused(as('stranger-example'))).toHaveLength(2);
    for (const more of ['name: Milburg\nwithdrawn: [/a/]\n', 'name: Milbury\nwithdrawn: [/news/*]\n']) {
      place.commit('x@y.example', { 'towns/milbury/town.yaml': more });
      expect(refused(as('choir-example'))).toEqual(['towns/milbury/town.yaml']);
    }
  });

  it('of the rights is for those who have everything, and gives nothing before it is accepted', async () => {
    const more = RIGHTS.replace('miniSites: [choir]', 'everything: true');
    place.commit('choir@milbury.example', {
      'towns/milbury/rights.yaml': more,
      'towns/milbury/news/en/market.md': 'Sing!',
      'towns/maintainers.yaml': MAINTAINERS.replace('ada-example', 'choir-example'),
    });
    const all = ['towns/maintainers.yaml', 'towns/milbury/news/en/market.md', 'towns/milbury/rights.yaml'];
    expect(refused(as('choir-example'))).toEqual([...all]);
    expect(refused(as('clerk-example'))).toEqual(['towns/maintainers.yaml']);
  });

  it('is judged by the rights of today, not by those of the day on which it was begun', async () => {
    place.commit('x@y.example', { 'towns/milbury/news/en/market.md': 'Mine' });
    place.git('checkout', '--quiet', 'main');
    place.commit('ada@code.example', { 'towns/milbury/rights.yaml': RIGHTS.replace('[news]', '[events]') });
    place.git('checkout', '--quiet', 'change');
    expect(refused(as('press-example'))).toEqual(['towns/milbury/news/en/market.md']);
  });

  it('leaves out what others have changed on the base since', async () => {
    place.commit('x@y.example', { 'towns/milbury/news/en/market.md': 'Mine' });
    place.git('checkout', '--quiet', 'main');
    place.commit('ada@code.example', { 'package.json': '{"name":"y"}' });
    place.git('checkout', '--quiet', 'change');
    expect(refused(as('press-example'))).toEqual([]);
    place.git('-c', 'user.name=X', '-c', 'user.email=press@milbury.example', 'merge', '--quiet', '--no-edit', 'main');
    expect(refused({})).toEqual(['towns/milbury/news/en/market.md']);
    expect(refused(as('press-example'))).toEqual([]);
  });

  it('of a new town is the maintainers’ business; a town without rights has no rule', async () => {
    place.commit('x@y.example', {
      'towns/newtown/town.yaml': 'name: Newtown\n',
      'towns/openford/town.yaml': 'name: Open Ford\n',
    });
    const { code, stdout } = await check(as('stranger'));
    expect(code).toBe(1);
    expect(stdout).toContain('towns/newtown/town.yaml error stranger may not change this file.');
    expect(stdout).toContain('towns/openford has no rights.yaml: anybody may change it.');
    expect(stdout).toContain('2 changed files: 1 not allowed');
  });
});

describe('the author', () => {
  beforeEach(() => {
    place.commit('press@milbury.example', { 'towns/milbury/news/en/market.md': 'Sing!' });
  });

  it('is whom the call names, before all others', async () => {
    expect(refused(as('clerk-example'), 'choir-example')).toHaveLength(1);
    expect(refused(as('choir-example'), 'github:press-example')).toEqual([]);
    expect(refused({}, '@press-example')).toEqual([]);
  });

  it('is an account of the server on which the CI runs: the same name elsewhere is somebody else', async () => {
    expect(refused({ GITLAB_USER_LOGIN: 'someone-else' })).toEqual([]);
    expect(refused(as('someone-else'))).toHaveLength(1);
    expect(refused({ ...as('press-example'), FORGEJO_ACTIONS: 'true' })).toHaveLength(1);
  });

  it('is else whoever the commits say, each for what they touch', async () => {
    expect(refused({})).toEqual([]);
    place.commit('7+choir-example@users.noreply.github.com', {
      'towns/milbury/mini-sites/choir/news/en/concert.md': 'Cancelled',
    });
    expect(refused({})).toEqual([]);
    place.commit('choir@milbury.example', { 'towns/milbury/news/en/market.md': 'Also mine' });
    const { code, stdout } = await check({});
    expect(code).toBe(1);
    expect(stdout).toContain('error choir@milbury.example may not change this file.');
    expect(stdout).not.toContain('error press@milbury.example');
  });

  it('is everybody who had a hand in it, where a merge has changed more than what it merged', async () => {
    place.git('checkout', '--quiet', '-b', 'other', 'main');
    place.commit('choir@milbury.example', { 'towns/milbury/mini-sites/choir/news/en/concert.md': 'Later' });
    place.git('checkout', '--quiet', 'change');
    place.git('merge', '--quiet', '--no-commit', '--no-ff', 'other');
    place.commit('choir@milbury.example', { 'towns/milbury/town.yaml': 'name: Choirtown\n' });
    expect(refused({})).toEqual(['towns/milbury/town.yaml']);
  });
});

describe('the check itself', () => {
  it('has no rule where no town has rights', async () => {
    place.git('rm', '--quiet', '-r', 'towns');
    const base = place.commit('ada@code.example', { 'towns/openford/town.yaml': 'name: Openford\n' });
    place.commit('x@y.example', {
      'package.json': '1',
      'towns/openford/town.yaml': '2',
      'towns/new/rights.yaml': RIGHTS,
    });
    const { code, stdout } = await runBelfry(['check', '--rights', base, ...place.options], nobody);
    expect(code).toBe(0);
    expect(stdout).toContain('No town has a rights.yaml: anybody may change anything.');
  });

  it('gives nobody a right by rights that cannot be read, and says why', async () => {
    place.git('checkout', '--quiet', 'main');
    place.commit('ada@code.example', { 'towns/milbury/rights.yaml': 'editors: everybody\n' });
    place.git('checkout', '--quiet', '-b', 'mend');
    place.commit('clerk@milbury.example', { 'towns/milbury/rights.yaml': RIGHTS });
    const { code, stdout } = await check(as('clerk-example'));
    expect(code).toBe(1);
    expect(stdout).toContain('towns/milbury/rights.yaml:1:10 error');
    expect(refused(as('ada-example'))).toEqual([]);
  });

  it('says what it lacks where the base is not there', async () => {
    const run = await runBelfry(['check', '--rights', 'origin/main', ...place.options], nobody);
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('There is no commit “origin/main” here.')]);
  });
});
