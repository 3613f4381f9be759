// Bringing in Markdown from elsewhere: small invented folders, and the two real ones where they are at hand.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '../scripts/build.ts';
import { check } from '../scripts/check.ts';
import { readDate } from '../scripts/import/dates.ts';
import { importMarkdown } from '../scripts/import/import-markdown.ts';
import { parseTimes } from '../scripts/import/times.ts';

const root = mkdtempSync(join(tmpdir(), 'belfry-import-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

const townYaml = (language: string, timeZone: string) => `name: Somewhere
slogan: A quiet place
description: An invented town for tests.
languages: [${language}]
country: BE
timeZone: ${timeZone}
domain: somewhere.example
contact:
  name: Town hall
  address: { street: Market 1, postalCode: "1000", locality: Somewhere }
  email: info@somewhere.example
modules: [pages, news, events, places, organisations]
home:
  - { block: welcome }
`;

function put(folder: string, files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** A place of its own with a source folder, a map and a town. */
function place(files: Record<string, string | Buffer>, map: string, language = 'en', timeZone = 'Europe/Brussels') {
  const home = join(root, `place-${count++}`);
  const town = join(home, 'towns/somewhere');
  mkdirSync(join(home, 'old'), { recursive: true });
  put(join(home, 'old'), files);
  put(home, { 'map.yaml': map, 'towns/somewhere/town.yaml': townYaml(language, timeZone) });
  const run = (force = false) =>
    importMarkdown({ folder: join(home, 'old'), map: join(home, 'map.yaml'), town, force });
  const read = (file: string) => readFileSync(join(town, file), 'utf8');
  const fields = (file: string) => parse(read(file).split(/^---$/m)[1] ?? '') as Record<string, unknown>;
  return { home, town, run, read, fields };
}

/** Every file below a folder with its hash and the time of its last change. */
function snapshot(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => {
      const path = join(folder, file);
      return [file, `${createHash('sha256').update(readFileSync(path)).digest('hex')} ${statSync(path).mtimeMs}`];
    }),
  );
}

const NEWS = `sets:
  - files: news/*.md
    collection: news
    formerAddresses: /aktuell/{slug}.html
    dates: [DD/MM/YYYY, D MMMM YYYY]
    fields:
      title: headline
      date: published
      summary: { from: [teaser, $text], cut: true }
      image.src: photo.file
      image.alt: photo.alt
      topics: { from: tags, values: { Sport: sports, Party: null } }
    ignore: [layout, meta]
`;

describe('an entry', () => {
  test('takes fields, dates, pictures, topics and the old address; and says what nothing took', async () => {
    const { run, read, fields } = place(
      {
        'news/Été à la plage!.md': `---
headline: "  Summer at the lake "
published: 07/06/2025
teaser: Swimming &amp; sun
photo: { file: /img/Lake View.JPG }
tags: [Sport, Party, Chess]
layout: post
meta: { robots: none }
mood: sunny
seo: { keywords: [lake, sun] }
---
# Summer at the lake

### When
The [programme](../img/plan.pdf), the [other news](second.md#top), [home](/nowhere/), [bad](javascript:alert) and
![](/img/Lake%20View.JPG).
`,
        'news/second.md':
          '---\nheadline: Second\npublished: 5 March 2025\n---\nBack to [summer](/aktuell/%C3%89t%C3%A9%20%C3%A0%20la%20plage!.html).',
        'static/img/Lake View.JPG': 'picture',
        'static/img/plan.pdf': 'plan',
        'img/plan.pdf': 'plan',
        'static/unused.txt': 'x',
      },
      `public: static\n${NEWS}`,
    );
    const report = await run();
    expect(report.problems).toEqual([]);
    expect(read('news/en/ete-a-la-plage.md')).toBe(`---
title: Summer at the lake
date: 2025-06-07
summary: Swimming &amp; sun
image:
  src: media/news/lake-view.jpg
  alt: Summer at the lake
topics:
  - sports
formerAddresses:
  - /aktuell/%C3%89t%C3%A9%20%C3%A0%20la%20plage!.html
---

## When
The [programme](media/news/plan.pdf), the [other news](news/second), home, bad and
![Summer at the lake](media/news/lake-view.jpg).
`);
    expect(fields('news/en/second.md')).toMatchObject({ date: '2025-03-05', summary: 'Back to summer.' });
    expect(read('news/en/second.md')).toContain('Back to [summer](news/ete-a-la-plage).');
    expect(report.ignored).toEqual({ layout: 1, 'meta.robots': 1 });
    const lost = report.items
      .filter(({ kind }) => kind === 'lost')
      .map(({ file, line, field, value }) => [file, line, field, value]);
    const summer = 'news/Été à la plage!.md';
    expect(lost).toEqual([
      [summer, 6, 'tags', 'Chess'],
      [summer, 9, 'mood', 'sunny'],
      [summer, 10, 'seo.keywords', '["lake","sun"]'],
      [summer, undefined, 'body', '/nowhere/'],
      [summer, undefined, 'body', 'javascript:alert'],
      ['static/img/plan.pdf', undefined, undefined, undefined],
      ['static/unused.txt', undefined, undefined, undefined],
    ]);
    const looks = report.items.filter(({ kind }) => kind === 'look').map(({ why }) => why);
    expect(looks.some((why) => why.includes('no text alternative'))).toBe(true);
    expect(looks.some((why) => why.includes('whole entry'))).toBe(true);
  });

  test('is not imported without what every entry needs, and says so', async () => {
    const { run, town } = place({ 'news/a.md': '---\nheadline: A\npublished: soon\nteaser: B\n---\nC' }, NEWS);
    const report = await run();
    expect(existsSync(join(town, 'news'))).toBe(false);
    expect(report.items.map(({ field, why }) => [field, why])).toEqual([
      ['published', 'no date that the map knows how to read (“dates”)'],
      [undefined, 'not imported: “date” is missing, which every entry needs'],
    ]);
  });

  test('keeps two files apart that would become one entry', async () => {
    const text = '---\nheadline: A\npublished: 2025-01-01\nteaser: B\n---\nC';
    const { run } = place({ 'news/A b.md': text, 'news/a-b.md': text }, NEWS);
    const { items, written } = await run();
    expect(written).toEqual(['news/en/a-b.md']);
    expect(items.some(({ kind, why }) => kind === 'lost' && why.includes('becomes the same entry'))).toBe(true);
  });

  test('reads moments, spans of time and days that have none', async () => {
    const map = `sets:
  - files: '*.md'
    collection: events
    fileName: ^(?<date>\\d{4}-\\d{2}-\\d{2})-(?<rest>.+)$
    slug: '{$rest}'
    fields:
      title: title
      start: { from: [date, $date], time: time }
      end: { from: [date, $date], time: time, part: end }
`;
    const { run, fields } = place(
      {
        '2025-03-01-market.md': "---\ntitle: Market\ntime: '2 to 4.30pm'\n---",
        '2025-03-02-walk.md': '---\ntitle: Walk\n---',
        '2025-03-03-dance.md': '---\ntitle: Dance\ntime: late\n---',
        '2025-03-04-far.md': '---\ntitle: Far\ndate: 2025-07-01T22:30:00Z\ntime: 20h\n---',
      },
      map,
    );
    const report = await run();
    expect(fields('events/en/market.md')).toEqual({
      title: 'Market',
      start: '2025-03-01T14:00',
      end: '2025-03-01T16:30',
    });
    expect(fields('events/en/walk.md')).toEqual({ title: 'Walk', start: '2025-03-02', allDay: true });
    expect(fields('events/en/far.md')).toEqual({ title: 'Far', start: '2025-07-02T20:00' });
    expect(report.items.filter(({ kind }) => kind === 'lost')).toMatchObject([
      { file: '2025-03-03-dance.md', line: 3, field: 'time', value: 'late' },
    ]);
  });
});

const PAGES = `sets:
  - files: '**/*.md'
    except: '**/template.md'
    exceptWhere: { draft: true }
    collection: pages
    fields:
      title: { from: [title, $heading, $name] }
      summary: { from: summary, html: true }
      body: { join: [text, $body], html: true }
`;

test('pictures and documents come along with what is said of them', async () => {
  const map = `sets:
  - files: '*.md'
    collection: news
    fields: { title: title, date: date, summary: $text, image: picture, documents: files }
`;
  const { run, fields, town } = place(
    {
      'a.md': `---
title: A
date: 2025-01-01
picture: { url: big.png, altText: A boat, width: 300 }
files: [Order_Form.pdf, { path: rules.pdf, name: The rules }, missing.pdf, ../../secret.pdf, run.exe]
---
Text
`,
      'big.png': 'b',
      'Order_Form.pdf': 'f',
      'rules.pdf': 'r',
      'run.exe': 'x',
    },
    map,
  );
  put(join(town, '../../..'), { 'secret.pdf': 's' });
  put(town, { 'media/forms/form.pdf': 'f', 'media/news/rules.pdf': 'other rules' });
  const report = await run();
  expect(fields('news/en/a.md')).toMatchObject({
    image: { src: 'media/news/big.png', alt: 'A boat' },
    documents: [
      { file: 'media/forms/form.pdf', title: 'Order Form' },
      { file: expect.stringMatching(/^media\/news\/rules-[0-9a-f]{8}\.pdf$/), title: 'The rules' },
    ],
  });
  expect(report.items.map(({ field, value, why }) => [field, value, why])).toEqual([
    ['picture.width', '300', 'the field has no such part'],
    ['files', 'Order_Form.pdf', 'the document had no title: its file name stands in'],
    ['files', 'missing.pdf', 'there is no such file in the folder'],
    ['files', '../../secret.pdf', 'there is no such file in the folder'],
    ['files', 'run.exe', 'files of this kind are not published'],
    [undefined, undefined, 'no set of the map takes it and no entry points to it'],
  ]);
  const before = (await run()).written;
  expect(before).toEqual([]);
});

describe('texts', () => {
  test('become Markdown from HTML, and what Markdown cannot say is listed', async () => {
    const { run, read } = place(
      {
        'a.md': `---
title: A
summary: "<b>Fish &amp; chips</b>"
text: "<h1>Menu</h1><p>One<br><br>Two</p><br><ul><li>a_b</li></ul><iframe src='https://film.example/1'></iframe>"
---
It is <b>bold</b>, <span lang="la">Ora et labora</span>, H<sub>2</sub>O.

<script>alert(1)</script>
`,
      },
      PAGES,
    );
    const report = await run();
    expect(read('pages/en/a.md')).toContain(
      'summary: Fish & chips\n---\n\n## Menu\n\nOne\n\nTwo\n\n- a_b\n\n<https://film.example/1>\n\nIt is **bold**, <span lang="la">Ora et labora</span>, H2O.\n',
    );
    expect(report.items.map(({ kind, value }) => [kind, value])).toEqual([
      ['lost', '<iframe> https://film.example/1'],
      ['look', '<sub>'],
      ['lost', '<script>'],
    ]);
  });

  test('with faulty front matter are reported by line, and the others go on', async () => {
    const { run } = place(
      {
        'broken.md': '---\ntitle: One: two\nsummary: x\n---\ntext',
        'open.md': '---\ntitle: A\ntext',
        'toml.md': '+++\ntitle = "A"\n+++\ntext',
        'latin.md': Buffer.from('---\ntitle: Caf\xe9\n---\ntext', 'latin1'),
        'unindented.md': '---\ntitle: Fine\ntext: "<p>One</p>\n<p>\n\nTwo</p>"\n---\n',
        'plain.md': '# A plain file\n\nWithout fields.',
        'template.md': '---\ntitle: T\n---\nx',
        'draft.md': '---\ntitle: D\ndraft: true\n---\nx',
      },
      PAGES,
    );
    const report = await run();
    expect(report.problems.map(({ code, file, position }) => [code, file, position?.line])).toEqual([
      ['yaml-syntax', 'broken.md', 2],
      ['not-utf-8', 'latin.md', undefined],
      ['open-front-matter', 'open.md', 1],
      ['yaml-syntax', 'toml.md', 1],
    ]);
    expect(report.written).toEqual(['pages/en/plain.md', 'pages/en/unindented.md']);
    expect(report.skipped.map(({ file }) => file).sort()).toEqual(['draft.md', 'template.md']);
  });

  test('of many files become one page', async () => {
    const map = `sets:
  - files: faq/*.md
    collection: pages
    formerAddresses: /faq/{slug}/
    onePage: { slug: Questions, heading: question, order: order }
    fields: { title: { value: Questions } }
`;
    const { run, read } = place(
      {
        'faq/b.md': '---\nquestion: Why?\norder: 10\n---\n# Because\n\nSee [how](a.md).',
        'faq/a.md': '---\nquestion: "*How?*"\norder: 9\n---\nSo.',
      },
      map,
    );
    await run();
    expect(read('pages/en/questions.md')).toBe(`---
title: Questions
formerAddresses:
  - /faq/a/
  - /faq/b/
---

## \\*How?\\*

So.

## Why?

### Because

See [how](pages/questions).
`);
  });
});

describe('running again', () => {
  const file = '---\nheadline: A\npublished: 2025-01-01\nteaser: B\nphoto: { file: a.png, alt: A }\n---\nC';

  test('changes nothing; an edit stays until it is forced away; what is gone is told', async () => {
    const { home, town, run, read } = place({ 'news/a.md': file, 'news/a.png': 'x', 'news/copy.png': 'x' }, NEWS);
    expect((await run()).written).toEqual(['news/en/a.md', 'media/news/a.png']);
    const before = snapshot(home);
    expect(await run()).toMatchObject({ written: [], unchanged: ['news/en/a.md', 'media/news/a.png'], kept: [] });
    expect(snapshot(home)).toEqual(before);

    put(join(home, 'old'), {
      'news/a.md': file.replace('photo: { file: a.png', 'photo: { file: copy.png').replace('teaser: B', 'teaser: BB'),
    });
    expect((await run()).written).toEqual(['news/en/a.md']);
    expect(read('news/en/a.md')).toContain('summary: BB');
    expect(read('news/en/a.md')).toContain('media/news/a.png');

    put(town, { 'news/en/a.md': 'mine' });
    expect(await run()).toMatchObject({ written: [], kept: ['news/en/a.md'] });
    expect(read('news/en/a.md')).toBe('mine');
    expect((await run(true)).written).toEqual(['news/en/a.md']);

    rmSync(join(town, 'news/en/a.md'));
    expect((await run()).kept).toEqual(['news/en/a.md']);
    expect((await run(true)).written).toEqual(['news/en/a.md']);
    rmSync(join(home, 'old/news/a.md'));
    expect((await run()).gone).toEqual(['news/en/a.md']);
  });

  test('without its memory overwrites nothing that differs', async () => {
    const { home, town, run } = place({ 'news/a.md': file, 'news/a.png': 'x' }, NEWS);
    await run();
    rmSync(join(home, '.cache'), { recursive: true });
    expect((await run()).unchanged).toEqual(['news/en/a.md', 'media/news/a.png']);
    put(town, { 'news/en/a.md': 'mine' });
    rmSync(join(home, '.cache'), { recursive: true });
    expect((await run()).kept).toEqual(['news/en/a.md']);
  });
});

test('dates and times are read as people write them, or not at all', () => {
  const times = (text: string) => {
    const read = parseTimes(text);
    return read && [read.start, read.end].filter(Boolean).join('–');
  };
  expect(
    [
      '6pm',
      '8:00 PM',
      '2 to 4pm',
      '11 to 1pm',
      '18h30 – 20h',
      'de 9:00 a 14:30 horas',
      'noon',
      '12am',
      '7',
      '25:00',
    ].map(times),
  ).toEqual([
    '18:00',
    '20:00',
    '14:00–16:00',
    '11:00–13:00',
    '18:30–20:00',
    '09:00–14:30',
    '12:00',
    '00:00',
    undefined,
    undefined,
  ]);
  const patterns = ['DD/MM/YYYY', 'D [de] MMMM [de] YYYY', 'D.M.YY HH:mm'];
  const dates = (text: string) => {
    const read = readDate(text, { patterns, language: 'es', timeZone: 'America/New_York' });
    return read && [read.day, read.time].filter(Boolean).join(' ');
  };
  expect(
    [
      '01/12/2025',
      '31/02/2025',
      '5 de Marzo de 2025',
      '5.3.25 09:05',
      '2025-10-27T00:00:00Z',
      '2025-10-27T03:00:00Z',
      'soon',
    ].map(dates),
  ).toEqual(['2025-12-01', undefined, '2025-03-05', '2025-03-05 09:05', '2025-10-27', '2025-10-26 23:00', undefined]);
});

test('a faulty map names each fault with its place, and nothing is written', async () => {
  const { run, town } = place(
    { 'a.md': '---\ntitle: A\n---\nB' },
    `pubic: x
sets:
  - files: '*.md'
    collection: pages
    fields:
      titel: title
      summary: { form: text }
`,
  );
  const report = await run();
  expect(report.problems.map(({ code, position, hint }) => [code, position, hint])).toEqual([
    ['unknown-key', { line: 7, column: 18 }, 'Did you mean “from”?'],
    ['unknown-key', { line: 1, column: 1 }, 'Did you mean “public”?'],
  ]);
  const second = place(
    {},
    "sets:\n  - { files: '*.md', collection: page, language: xx }\n  - { files: x, collection: pages, language: xx, fields: { image.scr: a } }\n",
  );
  expect((await second.run()).problems.map(({ code, position }) => [code, position?.line])).toEqual([
    ['wrong-value', 2],
    ['wrong-value', 3],
    ['unknown-key', 3],
  ]);
  expect(existsSync(join(town, 'pages'))).toBe(false);
});

const cases = join(import.meta.dirname, '../../shared/cases');
const real = existsSync(cases) ? describe : describe.skip;

real('real folders (skipped where ../shared/cases is absent)', () => {
  const maps = join(import.meta.dirname, 'fixtures/import');
  const home = join(root, 'real');
  const folders = { towns: join(home, 'towns'), out: join(home, 'dist'), cache: join(home, '.cache') };

  test.each([
    { name: 'belmontejo', language: 'es', timeZone: 'Europe/Madrid', entries: 55, media: 1, lost: 12, looks: 3 },
    { name: 'burton-cum-walden', language: 'en', timeZone: 'Europe/London', entries: 19, media: 0, lost: 8, looks: 13 },
  ])('$name comes in, loads without errors, and again changes nothing', async (expected) => {
    const { name, language, timeZone, entries, media, lost, looks } = expected;
    const town = join(folders.towns, name);
    put(town, { 'town.yaml': townYaml(language, timeZone) });
    const options = { folder: join(cases, name), map: join(maps, `${name}.yaml`), town };
    const report = await importMarkdown(options);
    expect(report.problems).toEqual([]);
    expect(report.written.filter((file) => file.startsWith('media/'))).toHaveLength(media);
    expect(report.written).toHaveLength(entries + media);
    expect(report.items.filter(({ kind }) => kind === 'lost')).toHaveLength(lost);
    expect(report.items.filter(({ kind }) => kind === 'look')).toHaveLength(looks);

    const before = snapshot(town);
    expect(await importMarkdown(options)).toMatchObject({ written: [], kept: [], gone: [] });
    expect(snapshot(town)).toEqual(before);
    expect(await check({ towns: [name], folders, json: false, content: true })).toBe(0);
  });

  test('both are built', { timeout: 120_000 }, async () => {
    expect(await build({ towns: [], folders, force: false, json: false })).toBe(0);
    for (const { town, page } of [
      { town: 'belmontejo', page: 'preguntas-frecuentes' },
      { town: 'burton-cum-walden', page: 'events' },
    ])
      expect(existsSync(join(folders.out, town, page, 'index.html'))).toBe(true);
  });
});
