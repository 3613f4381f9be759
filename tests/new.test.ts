// `belfry new` leaves a town that can be published, asks when somebody is there to answer, and never harms another town.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSite } from '../content/load/load-site.ts';
import { parseMarkdown } from '../content/load/markdown/parse-markdown.ts';
import { KINDS } from '../content/model/kinds.ts';
import { isSlug } from '../content/model/slug.ts';
import { modules } from '../content/modules/modules.ts';
import { checkSvg } from '../scripts/check-svg.ts';
import { accentOf, contrastWithWhite } from '../scripts/new/colours.ts';
import { type Flags, gatherAnswers } from '../scripts/new/gather-answers.ts';
import { makeFiles } from '../scripts/new/make-files.ts';
import { readFirstTexts } from '../scripts/new/read-first-texts.ts';
import { writeTown } from '../scripts/new/write-town.ts';
import { readTown } from '../scripts/read-town.ts';
import { runBelfry } from './run-belfry.ts';

const root = mkdtempSync(join(tmpdir(), 'belfry-new-'));
const towns = join(root, 'towns');
const folders = { towns, out: join(root, 'out'), cache: join(root, 'cache') };
beforeAll(() => mkdirSync(towns));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const belfryNew = (...words: string[]) => runBelfry(['new', ...words, '--towns', towns]);

/** Makes a town as the command does, but in this process: quicker, and silent. */
async function makeTown(id: string, flags: Flags) {
  const gathered = await gatherAnswers({ id, flags, terminal: undefined });
  if (!('answers' in gathered)) throw new Error(JSON.stringify(gathered));
  expect(writeTown({ towns, id, files: makeFiles({ id, answers: gathered.answers, now: new Date() }).files })).toBe(
    undefined,
  );
}

async function load(id: string) {
  const source = await readTown({ id, folders, markdown: parseMarkdown, now: new Date() });
  return loadSite(source, modules);
}

const languages = ['en', 'fr', 'de', 'es', 'eu'];

describe('a new town', () => {
  test.each([...languages, 'fr,de', 'eu,es,fr', 'it', 'fr-BE,nl'])(
    'in %s has nothing to complain about',
    async (chosen) => {
      const id = `t-${chosen.toLowerCase().replace(',', '-').replace(',', '-')}`;
      const run = await belfryNew(id, '--languages', chosen, '--country', 'BE');
      expect(run).toMatchObject({ code: 0, stderr: '' });
      const { site, problems } = await load(id);
      expect(problems).toEqual([]);
      const written = chosen.split(',').filter((language, index) => index === 0 || languages.includes(language));
      for (const language of written) {
        const count = (name: string) =>
          [...(site?.pages ?? [])].filter(
            ({ entry, fallback }) => entry?.collection === name && entry.language === language && !fallback,
          ).length;
        expect(['pages', 'news', 'events', 'places'].map(count)).toEqual([8, 1, 2, 3]);
      }
      const menu = [...(site?.pages ?? [])].filter(
        ({ entry, menu: place, language }) => entry && place !== undefined && language === site?.language,
      );
      expect(menu).toHaveLength(4);
    },
  );

  test('keeps a name with quotes, colons, brackets and stars letter for letter', async () => {
    const name = `L'"Île": <b>*x*</b> & # [y](z) {{email}} _a_`;
    expect(await belfryNew('odd', '--languages', 'en,fr', '--name', name)).toMatchObject({ code: 0, stderr: '' });
    const { site, problems } = await load('odd');
    expect(problems).toEqual([]);
    expect(site?.town.name).toBe(name);
    const about = site && [...site.pages].find(({ path }) => path.endsWith('/about/'))?.entry;
    expect(about?.values.title).toBe(`About ${name}`);
    const html = about && site.render(about, String(about.values.body), 'en').html;
    expect(html).toContain('&#x3C;b>*x*&#x3C;/b> &#x26; # [y](z) {{email}} _a_');
  });

  test('keeps a name that YAML would read as something else', async () => {
    for (const [id, name] of [
      ['digits', '1984'],
      ['nothing', 'null'],
      ['dash', '- No'],
      ['words', '城市'],
    ] as const) {
      await makeTown(id, { name });
      const { site, problems } = await load(id);
      expect(problems).toEqual([]);
      expect(site?.town.name).toBe(name);
    }
  });

  test('says which languages got English texts', async () => {
    const { stdout } = await belfryNew('italian', '--languages', 'it,fr');
    expect(stdout).toContain('There are no first texts in Italian (it) yet: the English ones stand there');
  });

  test('leaves a second language without first texts to the main one’s, rather than to English', async () => {
    const { stdout } = await belfryNew('dutch-too', '--languages', 'fr,nl');
    expect(stdout).toContain('no first texts in Dutch (nl) yet: until you write some, its pages show');
    const { site } = await load('dutch-too');
    expect(site?.list('news', 'nl').map(({ language }) => language)).toEqual(['fr']);
  });

  test('says what it made and what to do next', async () => {
    const { stdout } = await belfryNew('told', '--name', 'Told');
    expect(stdout).toContain('8 pages, 1 news item, 2 events, 3 places');
    expect(stdout).toContain('npm run dev -- told');
    expect(stdout).not.toContain('no first texts');
    for (const [path] of stdout.matchAll(/\S+\.(?:yaml|md)$/gm)) expect(existsSync(path)).toBe(true);
  });

  test('has notes for its editor in its main language, which no visitor sees', async () => {
    await makeTown('notes', { languages: 'fr,de' });
    const settings = readFileSync(join(towns, 'notes/town.yaml'), 'utf8');
    expect(settings).toMatch(/^# Ce fichier décrit votre commune/);
    expect(settings).not.toMatch(/^ +# Les numéros d’urgence/m);
    expect(readFileSync(join(towns, 'notes/pages/fr/conseil-communal.md'), 'utf8')).toMatch(/^---\n# À adapter/);
  });

  test('leaves nothing beside it', async () => {
    await belfryNew('alone');
    expect(readdirSync(towns).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('the site of another kind of body', () => {
  test.each(KINDS.filter((kind) => kind !== 'town'))(
    'a %s has first texts of its own in five languages',
    async (kind) => {
      await makeTown(`a-${kind}`, { kind, languages: languages.join(), country: 'BE', name: 'House of the Weir' });
      const { site, problems } = await load(`a-${kind}`);
      expect(problems).toEqual([]);
      expect(site?.town.kind).toBe(kind);
      for (const language of languages) {
        const count = (name: string) =>
          [...(site?.pages ?? [])].filter(
            (page) => page.entry?.collection === name && page.language === language && !page.fallback,
          ).length;
        expect(['pages', 'news', 'events', 'places'].map(count)).toEqual([4, 1, 1, 1]);
      }
      const texts = readdirSync(join(towns, `a-${kind}`), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\/en\/.*\.md$/.test(path))
        .map((path) => readFileSync(join(towns, `a-${kind}`, path), 'utf8'));
      expect(texts.join('\n')).not.toMatch(/\btown\b(?!\.yaml)|municipal|council/i);
    },
  );

  test('is made from the command line', async () => {
    const { stdout } = await belfryNew('weir-library', '--kind', 'library');
    expect(stdout).toContain('4 pages, 1 news item, 1 event, 1 place');
    expect(readFileSync(join(towns, 'weir-library/town.yaml'), 'utf8')).toContain('kind: library');
    expect(readFileSync(join(towns, 'weir-library/places/en/our-house.md'), 'utf8')).toContain('kind: library');
    expect(await belfryNew('weir-castle', '--kind', 'castle')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('“castle” is none of the kinds'),
    });
  });
});

describe('what is not possible', () => {
  test('an existing town stays as it is', async () => {
    mkdirSync(join(towns, 'taken'));
    writeFileSync(join(towns, 'taken/town.yaml'), 'name: Taken');
    const run = await belfryNew('taken');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('There is already a town “taken”');
    expect(readdirSync(join(towns, 'taken'))).toEqual(['town.yaml']);
    expect(readFileSync(join(towns, 'taken/town.yaml'), 'utf8')).toBe('name: Taken');
  });

  test.each([
    ['Saint Aubrin', 'belfry new saint-aubrin'],
    ['../outside', 'belfry new outside'],
    ['a'.repeat(64), 'at most 63'],
  ])('the name “%s” is refused with a better one', async (name, hint) => {
    const run = await belfryNew(name);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(hint);
  });

  test.each([
    [[], 'Say which town'],
    [['a', 'b'], 'One town at a time'],
    [['wrong', '--colour', 'red'], '--colour “red” will not do'],
    [['wrong', '--country', 'US'], 'United States has 29 time zones'],
    [['wrong', '--wrong'], "Unknown option '--wrong'"],
  ])('%j is a misuse, and makes nothing', async (words, reason) => {
    const run = await belfryNew(...words);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(reason);
    expect(existsSync(join(towns, 'wrong'))).toBe(false);
  });
});

describe('answers', () => {
  test.each([
    ['country', 'UK', '“UK” is no country'],
    ['languages', 'french', 'a language code such as fr'],
    ['time-zone', 'Europe/Nowhere', 'a time zone such as Europe/Brussels'],
    ['domain', 'nowhere', 'a host name such as'],
    ['name', ' ', 'may not be empty'],
  ] as const)('for --%s are refused when they are “%s”', async (key, typed, reason) => {
    const gathered = await gatherAnswers({ id: 'wrong', flags: { [key]: typed }, terminal: undefined });
    expect(gathered).toMatchObject({ misuse: [expect.stringContaining(reason)] });
  });

  const derive = async (id: string, flags: Flags = {}) => gatherAnswers({ id, flags, terminal: undefined });

  test('that nobody gave come from the others', async () => {
    expect(await derive('saint-aubrin', { languages: 'fr, de', country: 'be' })).toEqual({
      answers: {
        name: 'Saint Aubrin',
        kind: 'town',
        languages: 'fr,de',
        country: 'BE',
        'time-zone': 'Europe/Brussels',
        domain: 'saint-aubrin.example',
        colour: expect.stringMatching(/^#[0-9a-f]{6}$/),
      },
    });
    expect(await derive('x', { languages: 'eu' })).toMatchObject({
      answers: { country: 'ES', 'time-zone': 'Europe/Madrid' },
    });
    expect(await derive('x')).toMatchObject({
      answers: { languages: 'en', country: 'GB', 'time-zone': 'Europe/London' },
    });
  });

  async function converse(typed: string, flags: Flags = {}) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const shown = text(output);
    input.end(typed);
    const result = await gatherAnswers({ id: 'asked', flags, terminal: { input, output } });
    output.end();
    return { result, shown: await shown };
  }

  test('are asked for one after the other, and again with a reason until they will do', async () => {
    const { result, shown } = await converse(
      'Asked\nlibary\nlibrary\nklingonese\nfr\n\n\nasked\nhttps://asked.example/\nred\n0B5D6B\n',
    );
    expect(result).toEqual({
      answers: {
        name: 'Asked',
        kind: 'library',
        languages: 'fr',
        country: 'FR',
        'time-zone': 'Europe/Paris',
        domain: 'asked.example',
        colour: '#0b5d6b',
      },
    });
    expect(shown).toContain('“libary” is none of the kinds. Did you mean “library”?');
    expect(shown).toContain('“klingonese” is not a language code.');
    expect(shown).toContain('Write a host name such as www.town.example.');
    expect(shown).toContain('Write a colour in quotes, for example "#0b5d6b".');
  });

  test('are not asked for when a flag gives them', async () => {
    const { result, shown } = await converse('\n\n', {
      name: 'Asked',
      kind: 'town',
      languages: 'de',
      'time-zone': 'Europe/Zurich',
      colour: '#112233',
    });
    expect(result).toMatchObject({ answers: { name: 'Asked', country: 'DE', domain: 'asked.example' } });
    expect(shown).not.toContain('Name of the town');
  });

  test('are not needed from somebody who breaks off', async () => {
    expect((await converse('Asked\n')).result).toEqual({ stopped: true });
  });
});

describe('the files', () => {
  const answers = {
    name: 'Weißenfels',
    kind: 'town',
    languages: 'de',
    country: 'CH',
    'time-zone': 'Europe/Zurich',
    domain: 'www.weissenfels.example',
    colour: '#0b5d6b',
  };
  const make = (now: string, more: Partial<typeof answers> = {}) =>
    makeFiles({ id: 'weissenfels', answers: { ...answers, ...more }, now: new Date(now) }).files;

  test('place the events in the next month, over the turn of the year too', () => {
    const files = make('2026-12-31T12:00Z');
    expect(files.get('events/de/offene-tuer.md')).toContain('start: 2027-01-06T17:00\nend: 2027-01-06T19:00\n');
    expect(files.get('events/de/geschichten-in-der-bibliothek.md')).toContain('start: 2027-01-09T10:30\n');
    expect(files.get('news/de/willkommen.md')).toContain('date: 2026-12-31\n');
  });

  test('take today from the town, not from the machine', () => {
    const files = make('2026-12-31T23:30Z');
    expect(files.get('news/de/willkommen.md')).toContain('date: 2027-01-01\n');
  });

  test('write German as Switzerland does, but not the town’s name', () => {
    const all = [...make('2026-12-31T12:00Z').values()].join('').replaceAll('Weißenfels', '');
    expect(all).not.toContain('ß');
    expect([...make('2026-12-31T12:00Z', { country: 'DE' }).values()].join('')).toContain('großen');
  });

  test('name an emergency number only where it is certain', () => {
    const settings = (country: string) => make('2026-12-31T12:00Z', { country }).get('town.yaml');
    expect(settings('CH')).toContain('phone: "112"');
    expect(settings('US')).toContain('phone: "911"');
    expect(settings('JP')).not.toContain('emergency:');
  });

  test('hold drawings without text, letters of a font or anything unsafe', () => {
    const files = make('2026-12-31T12:00Z');
    for (const name of ['crest', 'landscape']) {
      const svg = files.get(`media/${name}.svg`) ?? '';
      expect(checkSvg(svg)).toBeUndefined();
      expect(svg).not.toMatch(/<text|NaN|undefined/);
    }
    expect(files.get('media/landscape.svg')).toContain('viewBox="0 0 1600 900" width="1600" height="900"');
  });

  test('have an accent that carries white text, for any main colour', () => {
    for (const colour of ['#0b5d6b', '#b4540a', '#ffee00', '#000000', '#ffffff', '#888888'])
      expect(contrastWithWhite(accentOf(colour))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the first texts', () => {
  const english = readFirstTexts({ language: 'en' });
  const fixed = [
    'kind',
    'order',
    'menu',
    'parent',
    'start',
    'end',
    'date',
    'place',
    'openingHours',
    'address',
    'contact',
    'reviewOn',
  ];
  const facts = (language: string, kind = 'town') =>
    readFirstTexts({ language, kind }).map(({ key, fields, body }) => ({
      key,
      fixed: fixed.map((name) => (fields.toJS() as Record<string, unknown>)[name]),
      fields: Object.keys(fields.toJS() as object).toSorted(),
      headings: body.match(/^#+ /gm),
      links: body.match(/\]\([^)]+\)/g)?.toSorted(),
    }));

  test.each(languages)('in %s say the same as the English ones', (language) => {
    expect(facts(language)).toEqual(facts('en'));
  });

  test.each(KINDS.flatMap((kind) => (kind === 'town' ? [] : languages.map((language) => [kind, language] as const))))(
    'of a %s in %s say the same as the English ones',
    (kind, language) => {
      expect(facts(language, kind)).toEqual(facts('en', kind));
      expect(facts('en', kind).map(({ key }) => key)).toContain('pages/our-work');
    },
  );

  test.each(languages)('in %s have an address of their own each', (language) => {
    const texts = readFirstTexts({ language });
    const addresses = texts.map(({ collection, slug }) => `${collection}/${slug}`);
    expect(new Set(addresses).size).toBe(english.length);
    expect(texts.every(({ slug }) => isSlug(slug))).toBe(true);
  });
});
