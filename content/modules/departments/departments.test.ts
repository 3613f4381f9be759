// The module “departments”: the suite of all modules; the chart, and who works where.
import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../derive/json-ld/json-ld.ts';
import { fixtureFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import { chart, type Department, membersOf, type Unit } from './chart.ts';
import departments from './module.ts';

const { 'departments/en/lost-parent.md': _, ...files } = fixtureFiles('departments');
const site = siteOf(files);

testModule(departments, {
  pages: {
    '/departments/': 'en',
    '/departments/administration/': 'en',
    '/departments/gardens/': 'en',
    '/departments/works/': 'en',
    '/fr/departments/': 'fr',
    '/fr/departments/administration/': 'fr',
    '/fr/departments/gardens/': 'en',
    '/fr/departments/works/': 'en',
  },
  invalid: {
    file: 'departments/en/lost-parent.md',
    problem: ':3:9 “parent” points to “departments/wroks”, which does not exist. Did you mean “works”?',
  },
});

type Tree = (string | Tree)[];
const slugs = (units: readonly Unit[]): Tree => units.flatMap(({ entry, units }) => [entry.slug, slugs(units)]);
const chartOf = (of = site) => slugs(chart({ site: of, language: 'en' }));

describe('the organisation chart', () => {
  it('has each department below the one above it', () => {
    expect(chartOf()).toEqual(['administration', ['works', ['gardens', []]]]);
    expect(site.page('/departments/gardens/')?.parent).toBe('/departments/works/');
    expect(site.page('/departments/administration/')?.parent).toBe('/departments/');
  });

  it('goes by order, then by name', () => {
    const more = Object.fromEntries(
      [
        ['zoo', 'order: 1'],
        ['baths', ''],
        ['archive', ''],
      ].map(([name, order]) => [`departments/en/${name}.md`, `---\ntitle: ${name}\n${order}\n---\n`]),
    );
    expect(chartOf(siteOf(more))).toEqual(['zoo', [], 'archive', [], 'baths', []]);
  });

  it('loses nobody when departments stand below one another in a circle', () => {
    const circle = { 'departments/en/administration.md': '---\ntitle: Town administration\nparent: gardens\n---\n' };
    const around = siteOf({ ...files, ...circle });
    expect(JSON.stringify(chartOf(around)).match(/"\w+"/g)).toHaveLength(3);
    expect([...around.pages].filter(({ kind }) => kind === 'departments/entry')).toHaveLength(6);
  });

  it('is there, and empty, in a town without departments', () => {
    expect(siteOf({}).page('/departments/')?.list?.entries).toEqual([]);
  });
});

describe('the people of a department', () => {
  const names = (slug: string) =>
    membersOf({ site, language: 'en', entry: site.find('departments', slug, 'en') as Department }).map(
      ({ person }) => person.slug,
    );

  it('are those with a role there, to the end of its last day', () => {
    expect(names('gardens')).toEqual(['dan-quay']);
    expect(names('works')).toEqual([]);
    expect(names('administration')).toEqual(['cleo-bank']);
  });
});

describe('a department for programs', () => {
  const thing = (path: string) => {
    const page = site.page(path);
    const graph = jsonLd({ site, page: page as NonNullable<typeof page> }) as { '@graph': Record<string, unknown>[] };
    return graph['@graph'].find((node) => node['@type'] === 'GovernmentOrganization');
  };

  it('is part of the one above it, or of the town', () => {
    expect(thing('/departments/works/')).toMatchObject({
      parentOrganization: { '@id': 'https://little-ford.example/departments/administration/#it' },
      telephone: '+32 81 00 00 44',
    });
    expect(thing('/departments/administration/')).toMatchObject({
      parentOrganization: { '@id': 'https://little-ford.example/#town' },
      employee: { name: 'Cleo Bank' },
    });
  });
});
