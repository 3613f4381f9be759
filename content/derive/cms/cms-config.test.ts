// Decap's configuration says all that the model says, in each language of editors.
import type { CmsBackend } from 'decap-cms-core';
import { describe, expect, it } from 'vitest';
import { testTown } from '../../load/test-source.ts';
import type { FieldRecord } from '../../model/field.ts';
import type { Site } from '../../model/site.ts';
import { allFields, LANGUAGES } from '../../model/test-labels.ts';
import { townFields } from '../../model/town.ts';
import { modules } from '../../modules/modules.ts';
import { allLabels, siteOf } from '../../modules/test-fixture.ts';
import { cmsConfig, configAt } from './cms-config.ts';
import type { MarkedCollection } from './entry-collections.ts';
import type { MarkedFile } from './file-collections.ts';
import type { MarkedField } from './widgets.ts';

/** Little Ford, in English and French, with all modules and two mini-sites: one that has a page, and one that has nothing yet. */
const site = siteOf({
  'organisations/en/choir.md': '---\ntitle: Choir\nkind: association\nsummary: We sing.\n---\n',
  'mini-sites/choir/pages/en/about.md': '---\ntitle: About us\n---\nWe sing.\n',
  'news/en/market.md': '---\ntitle: Market\ndate: 2026-11-01\nsummary: It opens.\ntopics: [culture]\n---\nCome.\n',
});
const configIn = (language: string) =>
  cmsConfig({
    site,
    modules,
    language,
    labels: [allLabels(language), allLabels('en')],
    miniSites: ['chess-club'],
  });

type Parts = { fields?: MarkedField[]; field?: MarkedField };
const within = (field: MarkedField): MarkedField[] => {
  const { fields = [], field: line } = field as Parts;
  return [field, ...[...fields, ...(line ? [line] : [])].flatMap(within)];
};
const collectionsIn = (language: string) =>
  configIn(language).collections as unknown as (Omit<MarkedCollection, 'files'> & { files?: MarkedFile[] })[];
const english = collectionsIn('en');
const find = (name: string): MarkedCollection => english.find((each) => each.name === name) as MarkedCollection;
const fileOf = (name: string) =>
  english.flatMap(({ files = [] }) => files).find((each) => each.name === name) as MarkedFile;
const fieldOf = (place: { fields: MarkedField[] }, path: string) =>
  place.fields.flatMap(within).find(({ belfry }) => !belfry.item && belfry.path.join('.') === path) as MarkedField &
    Record<string, unknown>;

/** The parts of fields that one widget holds as a whole. */
const WHOLE = /^(?:.*\.)?position\./;

describe('the configuration', () => {
  it('has every field of every collection, and nothing else', () => {
    const found = (fields: MarkedField[]) =>
      fields.flatMap(within).flatMap(({ belfry }) => (belfry.item ? [] : [belfry.path.join('.')]));
    const wanted = (fields: FieldRecord) => allFields(fields).flatMap(([path]) => (WHOLE.test(path) ? [] : [path]));
    for (const { name, fields } of modules.flatMap(({ collections }) => collections)) {
      expect(found(find(name).fields), name).toEqual(wanted(fields));
    }
    for (const { name, fields, edited } of modules.flatMap(({ singletons }) => singletons)) {
      if (edited) expect(found(fileOf(name).fields), name).toEqual(wanted(fields));
    }
    expect(found(fileOf('town').fields)).toEqual(wanted(townFields));
  });

  it('leaves out what a program writes', () => {
    expect(fileOf('accessibility-checks')).toBeUndefined();
  });

  it.each(LANGUAGES)('says everything in words in %s', (language) => {
    const texts: string[] = [];
    const look = (value: unknown, key = ''): void => {
      if (typeof value === 'string' && ['label', 'hint'].includes(key)) texts.push(value);
      if (Array.isArray(value) && key === 'pattern') texts.push(String(value[1]));
      if (value && typeof value === 'object')
        for (const [name, part] of Object.entries(value)) look(part, Array.isArray(value) ? key : name);
    };
    look(configIn(language));
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => /^[a-z][\w-]*\.[\w.-]+$|^[a-z]+(?:-[a-z]+)+$/.test(text))).toEqual([]);
    expect(texts.filter((text) => text === '' || /`|undefined/.test(text))).toEqual([]);
    const fields = collectionsIn(language).flatMap(({ fields = [], files = [] }) => [
      ...fields,
      ...files.flatMap((file) => file.fields),
    ]);
    const raw = fields.flatMap(within).filter(({ name, label }) => label === name);
    expect(raw.map(({ belfry }) => `${belfry.collection}: ${belfry.path.join('.')}`)).toEqual([]);
    const files = collectionsIn(language).flatMap(({ files = [] }) => files);
    expect(files.filter(({ name, label }) => label === name).map(({ name }) => name)).toEqual([]);
  });

  it.each(LANGUAGES)('calls each line of a list by a word of its own in %s', (language) => {
    const fields = collectionsIn(language).flatMap(({ fields = [], files = [] }) => [
      ...fields,
      ...files.flatMap((file) => file.fields),
    ]);
    const lists = fields.flatMap(within).filter((field) => 'label_singular' in field) as (MarkedField & {
      label_singular: string;
    })[];
    expect(lists.length).toBeGreaterThan(20);
    const general = allLabels(language)['cms.line'];
    const unnamed = lists.filter(({ label_singular }) => label_singular === general);
    expect(unnamed.map(({ belfry }) => `${belfry.collection}: ${belfry.path.join('.')}`)).toEqual([]);
  });

  it('gives the hints of a kind wherever it occurs, with their examples', () => {
    const alt = fieldOf(find('people'), 'portrait.alt');
    expect(alt.hint).toBe(fieldOf(find('news'), 'image.alt').hint);
    expect(alt.hint).toContain('decorative');
    expect(fieldOf(fileOf('town'), 'tiles').hint).toContain('{z}');
    expect(fieldOf(fileOf('town'), 'social.url').hint).toMatch(/^An address that starts with https/);
  });

  it('names only collections that it has', () => {
    const names = new Set(english.map(({ name }) => name));
    const fields = english.flatMap(({ fields = [] }) => fields.flatMap(within)) as (MarkedField & {
      collection?: string;
    })[];
    const relations = fields.filter(({ widget }) => widget === 'relation');
    expect(relations.length).toBeGreaterThan(10);
    expect(relations.filter(({ collection = '' }) => !names.has(collection))).toEqual([]);
  });

  it('gives each mini-site its own pages, news and events, also before it has any', () => {
    const small = english.filter(({ name }) => name.includes('--'));
    expect(small.map(({ name }) => name)).toEqual(
      ['chess-club', 'choir'].flatMap((owner) => ['pages', 'news', 'events'].map((name) => `${owner}--${name}`)),
    );
    expect(find('choir--pages')).toMatchObject({
      label: 'Choir – Pages',
      folder: 'towns/little-ford/mini-sites/choir/pages',
      preview_path: 'organisations/choir/{{slug}}/',
      belfry: { collection: 'pages', scope: 'choir' },
    });
    expect(fieldOf(find('choir--pages'), 'parent')).toMatchObject({ collection: 'choir--pages' });
    expect(fieldOf(find('choir--events'), 'place')).toMatchObject({ collection: 'places' });
  });

  it('translates what the model translates, and inherits the rest', () => {
    const i18n = (path: string, name = 'services') => fieldOf(find(name), path).i18n;
    expect(configIn('en').i18n).toEqual({ structure: 'multiple_folders', locales: ['en', 'fr'], default_locale: 'en' });
    expect(find('news')).toMatchObject({ i18n: true, folder: 'towns/little-ford/news' });
    expect([i18n('title'), i18n('body'), i18n('needed')]).toEqual([true, true, true]);
    expect([i18n('status'), i18n('contact'), i18n('topics')]).toEqual([false, false, false]);
    // A group is shown for the sake of what is translated in it; a document of one language is another in the other.
    expect([i18n('access'), i18n('access.online'), i18n('access.form.file')]).toEqual([true, false, true]);
    // A step is written anew as a whole.
    expect([i18n('steps.services', 'guides'), i18n('steps.deadline.days', 'guides')]).toEqual([true, true]);
    expect([i18n('roles', 'people'), i18n('roles.role', 'people')]).toEqual([false, false]);
  });

  it('asks for the fields of a group only once the group is used', () => {
    const locality = fieldOf(find('places'), 'address.locality');
    expect(locality.required).toBe(false);
    expect(locality.hint).toBe('Required as soon as anything else is written in this group.');
    expect(fieldOf(fileOf('town'), 'contact.address.locality').required).toBe(true);
    expect(fieldOf(find('places'), 'openingHours.weekly.opens').required).toBe(true);
  });

  it('has the editor choose where the town knows what can be chosen', () => {
    expect(fieldOf(find('events'), 'topics')).toMatchObject({ widget: 'select', multiple: true });
    expect(fieldOf(find('events'), 'topics').options).toContainEqual({ value: 'culture', label: 'Culture' });
    expect(fieldOf(find('alerts'), 'sections').options).toContainEqual({ value: 'news', label: 'News' });
    expect(fieldOf(find('news'), 'places')).toMatchObject({ widget: 'relation', multiple: true, collection: 'places' });
    expect(fieldOf(find('places'), 'openingHours.weekly.days').options).toContainEqual({
      value: 'monday',
      label: 'Monday',
    });
    expect(fieldOf(find('events'), 'repeats.months')).toMatchObject({ widget: 'belfry-choices' });
    expect(fieldOf(find('events'), 'repeats.months').options).toContainEqual({ value: 11, label: 'November' });
    expect(fieldOf(find('events'), 'exceptions')).toMatchObject({ widget: 'belfry-lines' });
  });

  it('sorts, narrows and groups by what the fields are', () => {
    const news = find('news');
    expect(news.sortable_fields).toContainEqual({ field: 'date', label: 'Date', default_sort: 'desc' });
    expect(news.view_groups).toEqual([{ label: 'Year', field: 'date', pattern: '^\\d{4}' }]);
    expect(news.view_filters).toEqual([{ label: 'Culture', field: 'topics', pattern: '"culture"' }]);
    expect(find('jobs').view_filters).toContainEqual(
      expect.objectContaining({ label: 'Last day to apply: from today' }),
    );
    expect(find('places').view_filters).toContainEqual({ label: 'Library', field: 'kind', pattern: '^library$' });
    expect(news.summary).toBe("{{title}} · {{fields.date | date('MM/DD/YYYY')}}");
    expect(fieldOf(news, 'date')).toMatchObject({ default: '{{now}}' });
  });

  it('has what serves addresses only at the end', () => {
    for (const { fields = [] } of english) {
      if (fields.length === 0) continue;
      expect(fields.slice(-2).map(({ name }) => name)).toEqual(['id', 'formerAddresses']);
      expect(fields.slice(-2).every(({ hint }) => hint)).toBe(true);
      expect(fields.at(-1)).toMatchObject({ collapsed: true });
    }
  });

  it('offers on a Git server only the files that are there, and lets others begin where all is on one machine', () => {
    const dataOf = (town: Site) => {
      const files = new Set(['town.yaml', 'waste.yaml']);
      const { collections } = cmsConfig({ site: town, modules, language: 'en', labels: [allLabels('en')], files });
      return collections.find(({ name }) => name === 'data')?.files?.map(({ name }) => name);
    };
    const hosted = siteOf({ 'town.yaml': `${testTown}editing: { backend: github, repository: little-ford/site }\n` });
    expect(dataOf(site)).toEqual(expect.arrayContaining(['waste', 'tariffs', 'legal']));
    expect(dataOf(hosted)).toEqual(['waste']);
  });

  it('is JSON, and has whole addresses where the site is served', () => {
    const config = configIn('en');
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    const here = configAt(config, 'http://little-ford.localhost:4400');
    expect(here.local_backend).toMatchObject({ url: 'http://little-ford.localhost:4400/api/v1' });
    expect(here.site_url).toBe('http://little-ford.localhost:4400');
    expect(here.backend).toEqual(config.backend);
  });

  it('logs in with GitHub on the site itself, unless the town names another login', () => {
    const at = (backend: CmsBackend) => configAt({ ...configIn('en'), backend }, 'https://little-ford.example').backend;
    const own = { base_url: 'https://little-ford.example', auth_endpoint: 'login/github' };
    expect(at({ name: 'github' })).toEqual({ name: 'github', ...own });
    const elsewhere = { name: 'github', base_url: 'https://login.example', auth_endpoint: 'auth' } as const;
    expect(at(elsewhere)).toEqual(elsewhere);
  });
});
