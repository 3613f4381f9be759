// The module “people”: the suite of all modules; who is in office when, and the shape of Popolo.
import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../derive/json-ld/json-ld.ts';
import { fixtureFiles, loadFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import { allHoldings, byBody, byPost, holdingsIn, holdingsToday, yearsKnown } from './mandates.ts';
import people from './module.ts';
import { popolo, popoloFiles } from './popolo.ts';

const { 'people/en/no-role.md': _, ...files } = fixtureFiles('people');
const site = siteOf(files);
const context = { site, language: 'en' };
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

const addresses = (prefix: string, language: string) =>
  Object.fromEntries([
    ...['', 'mandates/', 'former/', ...years.map((year) => `mandates/${year}/`)].map((path) => [
      `${prefix}/people/${path}`,
      language,
    ]),
    [`${prefix}/people/ada-mill/`, language],
    [`${prefix}/people/ben-weir/`, 'en'],
    [`${prefix}/people/cleo-bank/`, 'en'],
  ]);

testModule(people, {
  pages: { ...addresses('', 'en'), ...addresses('/fr', 'fr') },
  invalid: {
    file: 'people/en/no-role.md',
    problem: ':4:5 “Role (roles.role)” is missing. Fill in a text, or one text per language (“fr: …”).',
  },
});

const slugs = (path: string) => site.page(path)?.list?.entries.map(({ slug }) => slug);

describe('people in office', () => {
  it('stand in the list; those who no longer are stand apart', () => {
    expect(slugs('/people/')).toEqual(['ada-mill', 'cleo-bank']);
    expect(slugs('/people/former/')).toEqual(['ben-weir']);
  });

  it('stand by their bodies, those of a department under the administration', () => {
    const bodies = byBody(holdingsToday(context), context);
    expect(bodies.map(({ name, holdings }) => [name, ...holdings.map(({ person }) => person.slug)])).toEqual([
      ['Board', 'ada-mill'],
      ['Administration', 'cleo-bank'],
    ]);
  });

  it('are there, and none, in a town without people', () => {
    expect(siteOf({}).page('/people/')?.list?.entries).toEqual([]);
    expect(siteOf({}).page('/people/former/')).toBeUndefined();
  });
});

describe('the mandates', () => {
  it('answer who was mayor in 2019', () => {
    const found = byPost(holdingsIn('2019', context), context).find(({ post }) => post === 'Mayor');
    expect(found?.holdings.map(({ person }) => person.slug)).toEqual(['ben-weir']);
    expect(slugs('/people/mandates/2019/')).toEqual(['ada-mill', 'ben-weir', 'cleo-bank']);
  });

  it('name both mayors of the year of an election, the later one first', () => {
    const found = byPost(holdingsIn('2024', context), context).find(({ post }) => post === 'Mayor');
    expect(found?.holdings.map(({ person }) => person.slug)).toEqual(['ada-mill', 'ben-weir']);
  });

  it('have one row for an office, whatever it is called for a person', () => {
    const french = { site, language: 'fr' };
    expect(byPost(allHoldings(french), french).map(({ post }) => post)).toEqual([
      'Bourgmestre',
      'Échevinat',
      'Head of works',
    ]);
  });

  it('know the years from the first mandate to today', () => {
    expect(yearsKnown(context)).toEqual(years.map(String).toReversed());
    expect(yearsKnown({ site: siteOf({}), language: 'en' })).toEqual([]);
  });

  it('do not end before they begin', () => {
    const wrong = (files['people/en/ben-weir.md'] ?? '').replace('2024-12-01', '2018-01-01');
    const { problems } = loadFiles({ ...files, 'people/en/ben-weir.md': wrong });
    expect(problems).toMatchObject([{ code: 'end-before-start', position: { line: 5 } }]);
  });
});

describe('Popolo', () => {
  const document = popolo(context);
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

  it('has persons, organizations, posts and memberships, each with an identifier of its own', () => {
    expect(Object.keys(document)).toEqual(['persons', 'organizations', 'posts', 'memberships']);
    const all = Object.values(document).flatMap((things) => ids(things));
    expect(new Set(all).size).toBe(all.length);
    for (const { id, name } of [...document.persons, ...document.organizations]) expect([id, name]).not.toContain('');
  });

  it('leads from every membership to a person, an organization and a post that are there', () => {
    for (const membership of document.memberships) {
      expect(ids(document.persons)).toContain(membership.person_id);
      expect(ids(document.organizations)).toContain(membership.organization_id);
      expect(ids(document.posts)).toContain(membership.post_id);
      if (membership.on_behalf_of_id) expect(ids(document.organizations)).toContain(membership.on_behalf_of_id);
      for (const day of [membership.start_date, membership.end_date])
        expect(day ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    for (const { organization_id } of document.posts) expect(ids(document.organizations)).toContain(organization_id);
    for (const { parent_id } of document.organizations as { parent_id?: string }[])
      if (parent_id) expect(ids(document.organizations)).toContain(parent_id);
  });

  it('says a person as the specification does', () => {
    expect(document.persons[0]).toEqual({
      id: 'https://little-ford.example/people/ada-mill/#it',
      name: 'Ada Mill',
      email: 'mayor@little-ford.example',
      image: 'https://little-ford.example/media/picture.jpg',
      summary: 'She keeps bees.',
      contact_details: [
        { type: 'voice', value: '+32 81 00 00 01' },
        { type: 'email', value: 'mayor@little-ford.example' },
      ],
      links: [{ url: 'https://little-ford.example/people/ada-mill/' }],
    });
  });

  it('is published in every language with the same identifiers', () => {
    const published = popoloFiles(site);
    expect(published.map(({ path }) => path)).toEqual(['people/popolo.json', 'fr/people/popolo.json']);
    const [english, french] = published.map(({ body }) => JSON.parse(body) as ReturnType<typeof popolo>);
    expect(ids(french?.memberships ?? [])).toEqual(ids(english?.memberships ?? []));
    expect(french?.memberships[0]?.label).toBe('Bourgmestre');
    expect(french?.posts.map(({ id }) => id)).toEqual(english?.posts.map(({ id }) => id));
  });
});

describe('a person for programs', () => {
  it('has a job today, and every role with its time', () => {
    const page = site.page('/people/ada-mill/');
    const graph = jsonLd({ site, page: page as NonNullable<typeof page> }) as { '@graph': Record<string, unknown>[] };
    expect(graph['@graph'].find((node) => node['@type'] === 'Person')).toMatchObject({
      name: 'Ada Mill',
      jobTitle: ['Mayor'],
      telephone: '+32 81 00 00 01',
      memberOf: [
        { '@type': 'OrganizationRole', roleName: 'Mayor', startDate: '2024-12-02', memberOf: { name: 'Board' } },
        { roleName: 'Alderwoman', startDate: '2018-12-03', endDate: '2024-12-01' },
      ],
    });
  });
});
