// A town's folder as a whole: what belongs together, what points to nothing, what takes another's place.
import { describe, expect, it } from 'vitest';
import { defineCollection } from '../model/collection.ts';
import { day } from '../model/fields/day.ts';
import { file } from '../model/fields/file.ts';
import { group } from '../model/fields/group.ts';
import { image } from '../model/fields/image.ts';
import { list } from '../model/fields/list.ts';
import { markdown } from '../model/fields/markdown.ts';
import { reference } from '../model/fields/reference.ts';
import { text } from '../model/fields/text.ts';
import { defineModule, type Module } from '../model/module.ts';
import type { Problem } from '../model/problem.ts';
import { defineSingleton } from '../model/singleton.ts';
import { loadSite } from './load-site.ts';
import { testMedia, testSource, testTown } from './test-source.ts';

const fields = {
  title: text({ required: true }),
  date: day({ required: true }),
  until: day(),
  topics: list(reference('topics')),
  near: reference('notes'),
  image: image(),
  documents: list(file()),
  body: markdown(),
};
const notes = defineCollection({
  name: 'notes',
  fields,
  rules: [
    ({ date, until }) =>
      String(until ?? date) < String(date)
        ? { path: ['until'], code: 'end-before-start', details: { start: String(date) } }
        : undefined,
  ],
});
const clubs = defineCollection({ name: 'clubs', miniSites: true, fields: { title: text({ required: true }) } });
const pages = defineCollection({
  name: 'pages',
  atRoot: true,
  fields: { title: text({ required: true }), body: markdown() },
});

const withEntries = (name: string, collection: Module['collections'][number]): Module =>
  defineModule({
    name,
    collections: [collection],
    pages: {
      entry: {
        component: 'entry.astro',
        pages: ({ site, language, scope }) =>
          site.list(collection, language, scope).map((entry) => ({
            path: site.entryPath(entry),
            title: entry.values.title,
            entry,
          })),
      },
    },
  });
const modules = [withEntries('notes', notes), withEntries('clubs', clubs), withEntries('pages', pages)];
const media = [testMedia('media/a.jpg', true), testMedia('media/plan.pdf')];

const load = (files: Record<string, string | Uint8Array>) => loadSite(testSource({ files, media }), modules);
const lines = (problems: readonly Problem[]) =>
  problems.map(
    ({ code, file, position }) =>
      `${code} ${file.replace('towns/little-ford/', '')}:${position?.line}:${position?.column}`,
  );
const wrong = (files: Record<string, string | Uint8Array>) => lines(load(files).problems);
const note = (...fields: string[]) => `---\n${['title: A', 'date: 2026-12-05', ...fields].join('\n')}\n---\n`;

describe('a town', () => {
  it('is a site when nothing is wrong', () => {
    const { site, problems } = load({ 'notes/en/a.md': note() });
    expect(problems).toEqual([]);
    expect([...(site?.pages ?? [])].map(({ path, fallback }) => [path, fallback])).toEqual([
      ['/notes/a/', false],
      ['/fr/notes/a/', true],
    ]);
  });

  it('is in its own day', () => {
    const at = (timeZone: string) =>
      loadSite(
        testSource({
          files: { 'town.yaml': testTown.replace('Europe/Brussels', timeZone) },
          now: '2026-11-23T23:30:00Z',
        }),
        modules,
      ).site?.today;
    expect([at('America/New_York'), at('Europe/Brussels')]).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('needs its settings', () => {
    const source = testSource({});
    expect(loadSite({ ...source, files: [] }, modules).problems).toMatchObject([{ code: 'no-town-file' }]);
    expect(wrong({ 'town.yaml': '' }).length).toBeGreaterThan(3);
    expect(wrong({ 'town.yaml': 'a: [' })).toEqual([expect.stringMatching(/^yaml-syntax town.yaml:1:/)]);
  });

  it('has each of its languages once', () => {
    expect(wrong({ 'town.yaml': testTown.replace('[en, fr]', '[en, fr, en]') })).toContain(
      'wrong-value town.yaml:2:12',
    );
  });

  it('is told of modules and blocks that do not exist', () => {
    const town = `${testTown}modules: [notes, clbs, pages]\nhome:\n  - { block: welcom }\n`;
    expect(wrong({ 'town.yaml': town })).toEqual(['unknown-module town.yaml:7:18', 'unknown-block town.yaml:9:14']);
  });

  it('hears at which field of which collection a mistake is, so that an editor can be led there', () => {
    const { problems } = load({
      'town.yaml': `${testTown}modules: [notes, clubs, pagess]\ncrest: { src: media/b.jpg, alt: x }\n`,
      'notes/en/a.md': note('until: 2026-12-01', 'near: b', 'documents: [{ file: media/x.pdf, title: x }]'),
      'notes/en/b.md': '---\ntitle: B\n---\n\n[there](nowhere)\n',
    });
    const places = problems.map(({ code, collection, path }) => [code, collection, path?.join('.')].join(' '));
    expect(places.toSorted()).toEqual([
      'dead-link notes body',
      'end-before-start notes until',
      'missing-field notes date',
      'missing-file notes documents.0.file',
      'missing-file town crest.src',
      'unknown-module town modules.2',
    ]);
  });

  it('hears of everything at once, in all files', () => {
    const found = wrong({
      'notes/en/a.md': '---\ntitle: A\ndate: soon\ncolour: red\n---\n',
      'notes/en/b.md': 'no fields',
      'notes/en/Big One.md': note(),
      'notes/it/c.md': note(),
      'nots/en/d.md': note(),
      'notes/en/e.md': note('topics: [cultur]'),
    });
    expect(found.toSorted()).toEqual([
      'bad-slug notes/en/Big One.md:undefined:undefined',
      'missing-entry notes/en/e.md:4:10',
      'no-front-matter notes/en/b.md:1:1',
      'stray-file nots/en/d.md:undefined:undefined',
      'unknown-key notes/en/a.md:4:1',
      'unknown-language notes/it/c.md:undefined:undefined',
      'wrong-value notes/en/a.md:3:7',
    ]);
  });
});

describe('a translation', () => {
  const original = note('until: 2026-12-31', 'image: { src: media/a.jpg, alt: A square }', 'topics: [culture]');

  it('needs only its words', () => {
    const { site, problems } = load({
      'notes/en/a.md': original,
      'notes/fr/a.md': '---\ntitle: Un\nimage: { alt: Une place }\n---\nTexte',
    });
    expect(problems).toEqual([]);
    expect(site?.find('notes', 'a', 'fr')?.values).toEqual({
      title: 'Un',
      date: '2026-12-05',
      until: '2026-12-31',
      topics: ['culture'],
      image: { src: 'media/a.jpg', alt: 'Une place' },
      body: 'Texte',
    });
  });

  it('does not take over words, nor a text', () => {
    const { site } = load({ 'notes/en/a.md': `${note()}English text`, 'notes/fr/a.md': '---\ntitle: Un\n---\n' });
    expect(site?.find('notes', 'a', 'fr')?.values.body).toBeUndefined();
    expect(wrong({ 'notes/en/a.md': note(), 'notes/fr/a.md': '---\n---\nTexte' })).toEqual([
      expect.stringMatching(/^missing-field notes\/fr\/a\.md:/),
    ]);
  });

  it('is not blamed for what is wrong in the first language', () => {
    const translation = '---\ntitle: Un\n---\n';
    const broken = (...fields: string[]) => wrong({ 'notes/en/a.md': note(...fields), 'notes/fr/a.md': translation });
    expect(broken('topics: [cultur]')).toEqual(['missing-entry notes/en/a.md:4:10']);
    expect(broken('until: soon')).toEqual(['wrong-value notes/en/a.md:4:8']);
    expect(broken('until: 2026-01-01')).toEqual(['end-before-start notes/en/a.md:4:8']);
    expect(broken('image: { src: media/b.jpg, alt: B }')).toEqual(['missing-file notes/en/a.md:4:15']);
  });

  it('is blamed for its own mistakes', () => {
    expect(
      wrong({
        'notes/en/a.md': note(),
        'notes/fr/a.md': '---\ntitle: Un\nuntil: 2026-01-01\ntopics: ["", cultur]\n---\n',
      }),
    ).toEqual(['end-before-start notes/fr/a.md:3:8', 'missing-entry notes/fr/a.md:4:14']);
  });

  it('without an original must be complete, and is then read everywhere', () => {
    const { site } = load({ 'notes/fr/a.md': note() });
    expect(site?.find('notes', 'a', 'en')?.language).toBe('fr');
    expect(wrong({ 'notes/fr/a.md': '---\ntitle: Un\n---\n' })).toEqual([
      expect.stringMatching(/^[\w-]+ notes\/fr\/a\.md:2:1$/),
    ]);
  });

  it('that is still an empty file is none', () => {
    const { site, problems } = load({ 'notes/en/a.md': note(), 'notes/fr/a.md': ' \n' });
    expect(problems).toEqual([]);
    expect(site?.page('/fr/notes/a/')?.fallback).toBe(true);
  });
});

describe('what content points to', () => {
  it('must be there: entries, topics, pictures, files', () => {
    expect(
      wrong({
        'notes/en/a.md': note(
          'near: b',
          'topics: [sport]',
          'image: { src: media/b.jpg, alt: B }',
          'documents: [{ file: media/x.pdf, title: X }]',
        ),
      }),
    ).toEqual([
      'missing-entry notes/en/a.md:5:10',
      'missing-entry notes/en/a.md:4:7',
      'missing-file notes/en/a.md:6:15',
      'missing-file notes/en/a.md:7:21',
    ]);
  });

  it('must be there in texts too, at their lines', () => {
    const text = 'First line.\n\nSee [that](notes/zzz) and [the plan](media/plon.pdf).\n\n![A square](media/b.jpg)\n';
    expect(wrong({ 'notes/en/a.md': note() + text })).toEqual([
      'missing-entry notes/en/a.md:7:5',
      'missing-file notes/en/a.md:7:27',
      'missing-file notes/en/a.md:9:1',
    ]);
  });

  it('is in a collection that exists; the nearest is named', () => {
    const { problems } = load({ 'notes/en/a.md': `${note()}[That](nots/a)` });
    expect(problems).toMatchObject([{ code: 'missing-entry', hint: 'Did you mean “notes”?' }]);
  });

  it('is there, even where it is broken itself: one mistake is told once', () => {
    expect(wrong({ 'notes/en/a.md': note('near: b'), 'notes/en/b.md': note('until: soon') })).toEqual([
      'wrong-value notes/en/b.md:4:8',
    ]);
  });

  it('becomes a link with the reader’s language', () => {
    const { site } = load({
      'notes/en/a.md': `${note()}[That](notes/b), [the plan](media/plan.pdf).`,
      'notes/en/b.md': note(),
    });
    const entry = site?.find('notes', 'a', 'fr');
    const { html = '' } = (entry && site?.render(entry, String(entry.values.body), 'fr')) ?? {};
    expect(html).toContain('href="/fr/notes/b/"');
    expect(html).toContain('href="/media/plan.pdf"');
  });
});

describe('a file of data', () => {
  const fees = defineSingleton({
    name: 'fees',
    fields: { fees: list(group({ key: text({ required: true }) }), { required: true }) },
    keys: ({ fees }) => fees.map(({ key }) => key),
  });
  const paid = defineCollection({
    name: 'paid',
    fields: { title: text({ required: true }), fee: reference('fees') },
  });
  const paying = defineModule({ ...withEntries('paying', paid), singletons: [fees] });
  const problemsOf = (files: Record<string, string>, settings = testTown) =>
    lines(loadSite(testSource({ files: { 'town.yaml': settings, ...files } }), [...modules, paying]).problems);
  const entry = '---\ntitle: A\nfee: dog\n---\n';

  it('holds the keys that entries may name', () => {
    expect(problemsOf({ 'paid/en/a.md': entry, 'fees.yaml': 'fees: [{ key: dog }]' })).toEqual([]);
    expect(problemsOf({ 'paid/en/a.md': entry, 'fees.yaml': 'fees: [{ key: cat }]' })).toEqual([
      'missing-entry paid/en/a.md:3:6',
    ]);
  });

  it('that is broken is blamed alone, not the entries that name what it may hold', () => {
    expect(problemsOf({ 'paid/en/a.md': entry, 'fees.yaml': 'fees: dog' })).toEqual(['wrong-value fees.yaml:1:7']);
  });

  it('waits with its entries while the module is switched off', () => {
    const off = `${testTown}modules: [notes, clubs, pages]\n`;
    expect(problemsOf({ 'paid/en/a.md': entry, 'fees.yaml': 'fees: dog' }, off)).toEqual([]);
  });
});

describe('an address', () => {
  it('belongs to one entry', () => {
    expect(wrong({ 'pages/en/notes.md': '---\ntitle: P\n---\n', 'clubs/en/a.md': '---\ntitle: C\n---\n' })).toEqual([]);
    const found = load({
      'clubs/en/c.md': '---\ntitle: C\n---\n',
      'mini-sites/c/pages/en/x.md': '---\ntitle: X\n---\n',
    });
    expect([...(found.site?.pages ?? [])].map(({ path }) => path)).toContain('/clubs/c/x/');
  });

  it('is not one of the site’s own', () => {
    expect(new Set(wrong({ 'pages/en/media.md': '---\ntitle: P\n---\n' }))).toEqual(
      new Set(['same-address pages/en/media.md:undefined:undefined']),
    );
  });

  it('that two want is a problem that names both', () => {
    const twice = [...modules, withEntries('again', pages)];
    const { problems } = loadSite(testSource({ files: { 'pages/en/p.md': '---\ntitle: P\n---\n' } }), twice);
    expect(problems[0]).toMatchObject({ code: 'same-address', message: expect.stringContaining('/p/') });
  });
});

describe('a file', () => {
  it('is UTF-8, and says where it is not', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('---\ntitle: Caf'), 0xe9, 0x0a]);
    expect(wrong({ 'notes/en/a.md': bytes })).toEqual(['not-utf-8 notes/en/a.md:2:11']);
  });

  it('is not larger than a book', () => {
    expect(wrong({ 'notes/en/a.md': note() + 'x'.repeat(5_000_000) })).toEqual([
      'file-too-large notes/en/a.md:undefined:undefined',
    ]);
    expect(wrong({ 'notes/en/a.md': note() + 'word '.repeat(120_000) })).toEqual(['wrong-value notes/en/a.md:5:1']);
  });

  it('holds fields, not a list or a word', () => {
    expect(wrong({ 'notes/en/a.md': '---\n- a\n---\n', 'notes/en/b.md': '---\nword\n---\n' })).toEqual([
      'not-a-record notes/en/a.md:2:1',
      'not-a-record notes/en/b.md:2:1',
    ]);
  });

  it('may not have a text where the collection has none', () => {
    expect(wrong({ 'clubs/en/c.md': '---\ntitle: C\n---\nText\n' })).toEqual([
      expect.stringMatching(/^unknown-key clubs\/en\/c\.md:4:1/),
    ]);
  });
});

describe('topics', () => {
  it('are the shared ones and the town’s, which may rename them', () => {
    const topics = 'culture: { label: Arts }\nrivers: { label: { en: Rivers }, synonyms: [Streams] }\n';
    const { site } = load({ 'topics.yaml': topics });
    expect([...(site?.topics.keys() ?? [])].toSorted()).toEqual(['culture', 'rivers', 'sports']);
    expect(site?.topics.get('culture')?.label).toBe('Arts');
  });

  it('have keys that can stand in an address, and labels', () => {
    expect(wrong({ 'topics.yaml': 'Big Rivers: { label: x }\nlakes: { labl: x }\n' })).toEqual([
      'bad-slug topics.yaml:1:1',
      'missing-field topics.yaml:2:8',
      'unknown-key topics.yaml:2:10',
    ]);
    expect(wrong({ 'topics.yaml': '- rivers\n' })).toEqual([expect.stringMatching(/^not-a-record topics\.yaml/)]);
  });
});

describe('a mini-site', () => {
  it('belongs to an entry', () => {
    const files = {
      'mini-sites/clbu/pages/en/x.md': '---\ntitle: X\n---\n',
      'clubs/en/club.md': '---\ntitle: C\n---\n',
    };
    const { problems } = load(files);
    expect(problems).toMatchObject([{ code: 'unknown-mini-site', hint: 'Did you mean “club”?' }]);
  });
});

describe('ten thousand entries', () => {
  it('load within seconds', () => {
    const files = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`notes/en/n${index}.md`, note()]));
    const { site, problems } = load(files);
    expect(problems).toEqual([]);
    expect(site?.list('notes', 'fr')).toHaveLength(10_000);
  }, 30_000);
});

describe('the day of a town’s last change', () => {
  const checks = defineSingleton({ name: 'accessibility-checks', fields: { tool: text() } });
  const checking = defineModule({ ...withEntries('checking', notes), singletons: [checks] });
  const changedOn = (days: Readonly<Record<string, string | undefined>>) => {
    const source = testSource({ files: { 'accessibility-checks.yaml': 'tool: check' } });
    const files = source.files.map((each) => {
      const moment = days[each.path];
      return { ...each, changed: moment ? Date.parse(moment) / 1000 : undefined };
    });
    return loadSite({ ...source, files }, [checking]).site?.changed;
  };

  it('is that of its newest file, in the town’s time zone; what a check writes down changes nothing', () => {
    const checked = { 'accessibility-checks.yaml': '2026-11-20T12:00:00Z' };
    expect(changedOn({ 'town.yaml': '2026-11-02T23:30:00Z', ...checked })).toBe('2026-11-03');
  });

  it('is unknown where the history of a file is', () => expect(changedOn({})).toBeUndefined());
});
