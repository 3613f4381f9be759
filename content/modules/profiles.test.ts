// Kinds of body: what the site of a library or a school has and says otherwise than that of a town.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { jsonLd } from '../derive/json-ld/json-ld.ts';
import { testTown } from '../load/test-source.ts';
import { KINDS } from '../model/kinds.ts';
import type { Labels } from '../model/labels.ts';
import { LANGUAGES } from '../model/test-labels.ts';
import { factsOfTown } from './legal/facts-of-town.ts';
import { fillIn } from './legal/fill-in.ts';
import { allLabels, loadFiles, modulePath, siteOf } from './test-fixture.ts';

const home = modulePath('../shared/profiles');
const kinds = KINDS.filter((kind) => kind !== 'town');
const siteOfKind = (kind: string, more = '') => siteOf({ 'town.yaml': `${testTown}kind: ${kind}\n${more}` });
const labelsIn = (folder: string, language: string): Labels =>
  JSON.parse(readFileSync(`${home}/${folder}/${language}.json`, 'utf8'));

describe('a site of another kind than a town', () => {
  it('says its own words in every language, and those of all sites where it has none', () => {
    const site = siteOfKind('library');
    expect(site.say('en')('places.title')).toBe('Branches');
    expect(site.say('fr')('places.title')).toBe('Nos bibliothèques');
    expect(site.say('en')('services.lead')).toMatch(/^What you can ask us for/);
    expect(site.say('en')('news.title')).toBe('News');
    expect(site.page('/places/')?.title).toBe('Branches');
  });

  it('has the modules and the blocks of its kind, unless it chooses', () => {
    const modulesOf = (more = '') => siteOfKind('library', more).town.modules;
    expect(modulesOf()).toContain('services');
    expect(modulesOf()).not.toContain('waste');
    expect(modulesOf('modules: [pages, waste]\n')).toEqual(['pages', 'waste']);
    expect(siteOfKind('library').town.home?.map(({ block }) => block)).toEqual([
      'welcome',
      'news',
      'events',
      'hours',
      'map',
    ]);
    expect(siteOfKind('library', 'home: [{ block: hours }]\n').town.home).toEqual([{ block: 'hours' }]);
  });

  it('leaves out blocks of modules that it has switched off', () => {
    expect(loadFiles({ 'town.yaml': `${testTown}kind: school\nmodules: [pages]\n` }).problems).toEqual([]);
  });

  it('is what schema.org calls it', () => {
    const typesOf = (kind: string, more?: string) => {
      const site = siteOfKind(kind, more);
      const page = site.page('/');
      return page ? JSON.stringify(jsonLd({ site, page })) : '';
    };
    expect(typesOf('library')).toContain('"@type":"Library"');
    expect(typesOf('school')).toContain('"@type":"School"');
    expect(typesOf('school')).not.toMatch(/"City"|GovernmentOrganization/);
    expect(typesOf('chamber', 'region: Weir Valley\n')).toContain(
      '"areaServed":{"@type":"AdministrativeArea","name":"Weir Valley"}',
    );
    expect(typesOf('town')).toContain('"@type":"GovernmentOrganization"');
  });

  it('must be of a kind that there is', () => {
    const { problems } = loadFiles({ 'town.yaml': `${testTown}kind: libary\n` });
    expect(problems[0]?.message).toBe('“kind” is “libary”.');
    expect(problems[0]?.hint).toContain('library');
  });
});

describe.each(kinds)('the profile of the kind %s', (kind) => {
  it('has its settings and the same words in all languages, each in the place of one that there is', () => {
    expect(existsSync(`${home}/${kind}.yaml`)).toBe(true);
    const keys = Object.keys(labelsIn(`${kind}/labels`, 'en'));
    for (const language of LANGUAGES) {
      expect(Object.keys(labelsIn(`${kind}/labels`, language))).toEqual(keys);
      for (const key of keys) expect(allLabels(language)).toHaveProperty([key]);
    }
  });

  it('makes a site whose pages and legal texts speak of no town', () => {
    const site = siteOfKind(kind);
    const english = { ...allLabels('en'), ...labelsIn('labels', 'en'), ...labelsIn(`${kind}/labels`, 'en') };
    const forEditors =
      /^(?:problem|expected|phrase|kind|reference|field|hint|cms|choice\.(?:place|body)-kind)\.|\.expected\./;
    const spoken = Object.entries(english)
      .filter(([key]) => !forEditors.test(key))
      .filter(([, label]) => /\btowns?\b|municipal/i.test(JSON.stringify(label).replaceAll('{town}', '')));
    expect(spoken).toEqual([]);
    for (const name of ['privacy', 'legal-notice', 'licence']) {
      for (const language of ['en', 'fr']) {
        const text = fillIn(site.sharedText(`legal/${name}`, language)?.values.body ?? '', factsOfTown(site, language));
        expect(text).not.toMatch(/\b(town|municipal|commune|mairie)/i);
      }
    }
  });
});

test('the words of all kinds are the same in all languages', () => {
  const keys = Object.keys(labelsIn('labels', 'en'));
  for (const language of LANGUAGES) {
    expect(Object.keys(labelsIn('labels', language))).toEqual(keys);
    for (const key of keys) expect(allLabels(language)).toHaveProperty([key]);
  }
  expect(readdirSync(home).filter((name) => name.endsWith('.yaml'))).toEqual(
    kinds.map((kind) => `${kind}.yaml`).sort(),
  );
});
