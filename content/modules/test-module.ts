// The one suite that every module passes: its folder, its words, its fixture, and what is published of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { derive } from '../derive/outputs.ts';
import { readYaml } from '../load/read-yaml.ts';
import { splitFrontMatter } from '../load/split-front-matter.ts';
import { type Collection, defineCollection } from '../model/collection.ts';
import type { FieldRecord } from '../model/field.ts';
import { fieldsWithin } from '../model/fields/group.ts';
import { text } from '../model/fields/text.ts';
import { isListed } from '../model/listed.ts';
import type { Module } from '../model/module.ts';
import { LANGUAGES, labelProblems, speechlessFields, unnamedChoices, unnamedFields } from '../model/test-labels.ts';
import { allLabels, fixtureFiles, loadFiles, modulePath, problemLine, siteOf } from './test-fixture.ts';

/** What a module's fixture must give. */
export interface ModuleExpectation {
  /** Every page of the module by its address, with the language that its text is in. */
  pages: Readonly<Record<string, string>>;
  /** The fixture's one invalid file, and its one problem as the command prints it after the file: `:3:7 “Date …`. */
  invalid: { file: string; problem: string /** The file in whose place it is loaded. */; as?: string };
  /** Optional fields that a rule of the collection demands all the same, so that they cannot be cleared. */
  ruled?: readonly string[];
}

/** The parts of an entry's text. */
function parts(text: string): { values: Record<string, unknown>; body: string } {
  const split = splitFrontMatter(text, 'fixture');
  if ('code' in split) throw new Error(split.message);
  return {
    values: readYaml({ source: split.yaml, file: 'fixture' }).value as Record<string, unknown>,
    body: split.body,
  };
}

const written = (values: object, body: string) => `---\n${stringify(values)}---\n${body}`;

/** The values with every optional one cleared as Decap does; `deep` keeps groups and lists and clears what is in them. */
function cleared(fields: FieldRecord, values: Record<string, unknown>, deep: boolean): Record<string, unknown> {
  const pairs = Object.entries(fields).map(([name, field]): [string, unknown] => {
    if (field.required) return [name, values[name]];
    const inner = fieldsWithin(field);
    if (deep && inner) return [name, Object.fromEntries(Object.keys(inner).map((key) => [key, '']))];
    return [name, deep && field.kind === 'list' ? ['', ''] : ''];
  });
  return Object.fromEntries(pairs.filter(([name]) => name !== 'body'));
}

/** The fields that every collection has. */
const common = defineCollection({ name: 'common', fields: { title: text() } }).fields;

/** Runs the suite. The module's own test says what is particular to it. */
export function testModule(module: Module, expected: ModuleExpectation): void {
  const { name, collections } = module;
  const at = (path: string) => modulePath(`${name}/${path}`);
  const { [expected.invalid.file]: invalid = '', ...files } = fixtureFiles(name);

  describe(`the folder of “${name}”`, () => {
    it('has the files that every module has', () => {
      const wanted = [
        'module.ts',
        'README.md',
        `${name}.test.ts`,
        'fixture',
        ...(collections.length ? ['model.ts'] : []),
      ];
      expect(wanted.filter((path) => !existsSync(at(path)))).toEqual([]);
    });

    it('has the component of every kind of page, of every home page block and of the banner', () => {
      const components = [
        ...Object.values(module.pages).map(({ component }) => component),
        ...Object.values(module.blocks),
        ...(module.banner ? [module.banner] : []),
      ];
      expect(components.filter((path) => !existsSync(at(path)))).toEqual([]);
    });

    it('describes every field in its README, with a mark for what is required', () => {
      const readme = readFileSync(at('README.md'), 'utf8').replace(/ +\|/g, ' |');
      const rows = collections.flatMap(({ fields }) =>
        Object.entries(fields)
          .filter(([field]) => field === 'title' || !(field in common))
          .map(([field, { required }]) => `| \`${field}\`${required ? ' *' : ''} |`),
      );
      expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
    });
  });

  testLabels(module);

  describe(`the fixture of “${name}”`, () => {
    it('gives its pages at their addresses, in two languages, the missing translations in the first one', () => {
      const pages = [...siteOf(files).pages].filter(({ kind }) => kind.startsWith(`${name}/`));
      expect(Object.fromEntries(pages.map((page) => [page.path, page.entry?.language ?? page.language]))).toEqual(
        expected.pages,
      );
      for (const page of pages) expect(page.fallback).toBe((page.entry?.language ?? page.language) !== page.language);
    });

    it('has a page of every kind', () => {
      const kinds = new Set([...siteOf(files).pages].map(({ kind }) => kind));
      expect(Object.keys(module.pages).filter((kind) => !kinds.has(`${name}/${kind}`))).toEqual([]);
    });

    it('hangs every page below one that exists', () => {
      const site = siteOf(files);
      const lost = [...site.pages].filter(({ parent }) => parent !== undefined && !site.page(parent));
      expect(lost.map(({ path }) => path)).toEqual([]);
    });

    it('has one invalid entry, with one problem that says where and what', () => {
      const folder = `content/modules/${name}/fixture`;
      const { file, problem, as = file } = expected.invalid;
      const { site, problems } = loadFiles({ ...files, [as]: invalid }, folder);
      expect(problems.map(problemLine)).toEqual([`${folder}/${as}${problem}`]);
      expect(site).toBeUndefined();
    });
  });

  for (const collection of collections) {
    testCollection(collection, files, expected.ruled);
    testPublication(collection, files);
  }
}

function testLabels({ name, collections, singletons }: Module): void {
  const folder = modulePath(`${name}/labels`);
  const read = (language: string) => JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8'));

  describe(`the words of “${name}”`, () => {
    it('are the same in every language', () => {
      expect(readdirSync(folder).sort()).toEqual(LANGUAGES.map((language) => `${language}.json`).toSorted());
      expect(labelProblems(Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])))).toEqual([]);
    });

    it('stand under the module’s own name', () => {
      const foreign = Object.keys(read('en')).filter(
        (key) => ![name, 'field', 'hint', 'choice'].includes(key.split('.')[0] ?? ''),
      );
      expect(foreign).toEqual([]);
    });

    it.each(LANGUAGES)('name every field and every choice, and say what is expected, in %s', (language) => {
      const labels = allLabels(language);
      for (const { name: collection, fields } of [...collections, ...singletons]) {
        expect(unnamedFields({ collection, fields, labels })).toEqual([]);
        expect(unnamedChoices({ fields, labels })).toEqual([]);
        expect(speechlessFields({ fields, labels })).toEqual([]);
      }
      for (const { name: collection } of collections) {
        for (const word of ['title', 'one']) expect(labels).toHaveProperty([`${collection}.${word}`]);
      }
    });
  });
}

function testCollection(
  { name, fields }: Collection,
  files: Record<string, string>,
  ruled: readonly string[] = [],
): void {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`${name}/en/`));
  const others = Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(`${name}/`)));

  describe(`an entry of “${name}”`, () => {
    it.each([
      ['as blank texts', false],
      ['as groups and lists of blanks', true],
    ])('loads with every optional field cleared %s', (_, deep) => {
      const blank = own.map(([path, text]) => {
        const { values, body } = parts(text);
        const kept = Object.fromEntries(ruled.flatMap((field) => (field in values ? [[field, values[field]]] : [])));
        const rest = { ...cleared(fields, values, deep), ...kept };
        return [path, written(rest, fields.body?.required ? body : '')] as const;
      });
      const site = siteOf({ ...others, ...Object.fromEntries(blank) });
      for (const entry of site.list(name, 'en')) {
        const optional = Object.keys(entry.values).filter(
          (field) => !fields[field]?.required && !ruled.includes(field),
        );
        expect(optional).toEqual([]);
      }
    });

    it('is told of every key that is misspelt, with the field that was meant', () => {
      const [path = '', text = ''] = own[0] ?? [];
      const misspelt = Object.keys(fields).map((field) => `${field}x: 1`);
      const { problems } = loadFiles({ ...files, [path]: text.replace('---\n', `---\n${misspelt.join('\n')}\n`) });
      const found = problems.filter(({ code }) => code === 'unknown-key').map(problemLine);
      expect(found).toEqual(
        Object.keys(fields).map(
          (field, index) =>
            `towns/little-ford/${path}:${index + 2}:1 “${field}x” is not a field here. Did you mean “${field}”?`,
        ),
      );
    });
  });
}

function testPublication(collection: Collection, files: Record<string, string>): void {
  const { name, publication } = collection;
  const { feed, calendar, map } = publication;
  if (!feed && !calendar && !map) return;

  describe(`what is published of “${name}”`, () => {
    const site = siteOf(files);
    const outputs = new Map(derive(site).map(({ path, body }) => [path, body]));
    const lists = [
      ...(feed ? ['feed.xml', 'atom.xml', 'feed.json'] : []),
      ...(calendar ? ['calendar.ics'] : []),
      ...(map ? [`${name}.geojson`] : []),
    ];

    it.each(LANGUAGES.filter((language) => site.languages.includes(language)))(
      'holds its entries in %s',
      (language) => {
        const listed = site.list(collection, language).filter((entry) => isListed(collection, entry, site.today));
        const shown = listed.filter(({ values }) => !map || map.position in values);
        expect(shown.length).toBeGreaterThan(0);
        for (const file of lists) {
          const body = outputs.get(site.path(`${name}/${file}`, language).slice(1));
          for (const entry of shown) expect(body, file).toContain(site.origin + site.entryHref(entry, language));
        }
      },
    );
  });
}
