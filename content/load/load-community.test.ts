// What a SubCommunity says for its towns: read, checked, and above the core and below the town.
import { describe, expect, it } from 'vitest';
import { text } from '../model/fields/text.ts';
import type { Labels } from '../model/labels.ts';
import { defineModule } from '../model/module.ts';
import type { Problem } from '../model/problem.ts';
import { defineSingleton } from '../model/singleton.ts';
import { loadCommunity } from './load-community.ts';
import { loadSite } from './load-site.ts';
import { testFile, testSource, testTown } from './test-source.ts';

const english = {
  'news.title': 'News',
  'site.home': 'Home of {town}',
  'site.pages': { one: '{count} page', other: '{count} pages' },
};
const commons = {
  labels: english,
  modules: ['news', 'waste'],
  themes: ['commons', 'valley'],
  contentVersion: 2,
  warnings: ['missing-alternative', 'dead-link'],
};
const settings = 'name: The Valley\ncontentVersion: 2\n';
const load = (yaml: string, labels: Record<string, string> = {}) =>
  loadCommunity({
    settings: testFile('community.yaml', yaml),
    labels: Object.entries(labels).map(([language, json]) => testFile(`community/labels/${language}.json`, json)),
    commons,
  });
const lines = (problems: readonly Problem[]) =>
  problems.map(
    ({ file, position, message, hint }) => `${file}:${position?.line}:${position?.column} ${message} ${hint}`,
  );

describe('community.yaml', () => {
  it('is read with all that it says', () => {
    const { community, problems } = load(`${settings}modules: [waste]\nrules:\n  errors: [dead-link]\n`);
    expect(problems).toEqual([]);
    expect(community?.values).toMatchObject({
      name: 'The Valley',
      modules: ['waste'],
      rules: { errors: ['dead-link'] },
    });
  });

  it('names what is not known, where it stands and what was meant', () => {
    const rules = 'theme: vally\nmodules: [newz]\nrules:\n  modules: [wast]\n  errors: [dead-links]\n';
    expect(lines(load(settings + rules).problems)).toEqual([
      'community.yaml:3:8 There is no theme “vally”. Did you mean “valley”?',
      'community.yaml:4:11 There is no module “newz”. Did you mean “news”?',
      'community.yaml:6:13 There is no module “wast”. Did you mean “waste”?',
      'community.yaml:7:12 There is no warning “dead-links”. Did you mean “dead-link”?',
    ]);
    expect(lines(load(`${settings}rules: { eror: [x] }\n`).problems)).toEqual([
      'community.yaml:3:10 “eror” is not a field here. Did you mean “errors”?',
    ]);
  });

  it('is of the version of content that is read', () => {
    expect(lines(load('name: A\ncontentVersion: 1\n').problems)[0]).toContain(
      'community.yaml:2:17 The content is of version 1',
    );
    expect(lines(load('name: A\ncontentVersion: 3\n').problems)[0]).toContain('`belfry upgrade`');
  });
});

describe('labels of a SubCommunity', () => {
  it('are those of the core, with the same placeholders', () => {
    const { problems } = load(settings, {
      fr: '{\n  "news.titel": "Nouvelles",\n  "site.home": "Accueil {twon}",\n  "site.pages": { "one": "{count} page" }\n}',
      it: '{ "news.title": ["Notizie"] }',
    });
    expect(lines(problems)).toEqual([
      'community/labels/fr.json:2:3 There is no label “news.titel”. Did you mean “news.title”?',
      'community/labels/fr.json:3:16 Nothing is ever filled in for {twon} here. Did you mean “town”?',
      'community/labels/it.json:1:17 “news.title” is “["Notizie"]”. Write one text.',
    ]);
  });
});

const waste = defineModule({ name: 'waste' });
const news = defineModule({ name: 'news' });
const core: Readonly<Record<string, Labels>> = {
  en: english,
  fr: { 'news.title': 'Actualités', 'site.home': 'Accueil' },
};
const community = (values: object, labels = {}) => ({
  values: { name: 'The Valley', contentVersion: 0, ...values },
  labels,
});

describe('a town of a SubCommunity', () => {
  it('says its own words first, then those of the SubCommunity, then the core’s', () => {
    const { site, problems } = loadSite(
      testSource({
        labels: (language) => core[language],
        community: community({}, { fr: { 'news.title': 'Nouvelles', 'site.home': 'Maison' } }),
        files: { 'labels.yaml': 'fr:\n  site.home: Chez nous\n' },
      }),
      [],
    );
    expect(problems).toEqual([]);
    const say = site?.say('fr');
    expect([say?.('site.home'), say?.('news.title'), say?.('site.pages', { count: 1 })]).toEqual([
      'Chez nous',
      'Nouvelles',
      '1 page',
    ]);
    expect(site?.say('en')('news.title')).toBe('News');
  });

  it('is told of every label of its own that is none', () => {
    const { problems } = loadSite(
      testSource({
        labels: (language) => core[language],
        files: { 'labels.yaml': 'fr:\n  site.hom: A\nde:\n  x: B\nen: Home\n' },
      }),
      [],
    );
    expect(lines(problems)).toEqual([
      'towns/little-ford/labels.yaml:2:3 There is no label “site.hom”. Did you mean “site.home”?',
      'towns/little-ford/labels.yaml:3:1 “de” is not one of the town’s languages. Move the folder, or add the language to “languages” in town.yaml.',
      'towns/little-ford/labels.yaml:5:5 The file holds a single value, not fields with values. Write each field as “name: value”.',
    ]);
  });

  it('has the modules that its SubCommunity chooses, until it chooses itself', () => {
    const of = (more: string) =>
      loadSite(testSource({ community: community({ modules: ['waste'] }), files: { 'town.yaml': testTown + more } }), [
        waste,
        news,
      ]);
    expect(of('').site?.town.modules).toEqual(['waste']);
    expect(of('modules: [news]\n').site?.town.modules).toEqual(['news']);
  });

  it('has the modules that every town has to have', () => {
    const rules = { rules: { modules: ['waste'] } };
    const files = { 'town.yaml': `${testTown}modules: [news]\n` };
    const { site, problems } = loadSite(testSource({ community: community(rules), files }), [waste, news]);
    expect(site).toBeUndefined();
    expect(lines(problems)).toEqual([
      'towns/little-ford/town.yaml:7:10 Every town of this SubCommunity has the module “waste”; this one does not. Add it to “modules” in town.yaml.',
    ]);
  });

  it('may be stricter than its SubCommunity, and not laxer', () => {
    const months = (own: number) =>
      loadSite(
        testSource({
          community: community({ rules: { verifyAfterMonths: 6, errors: ['dead-link'] } }),
          files: { 'town.yaml': `${testTown}rules: { verifyAfterMonths: ${own}, errors: [unused-media] }\n` },
        }),
        [],
      );
    expect(months(3).site?.rules).toEqual({ verifyAfterMonths: 3, errors: new Set(['dead-link', 'unused-media']) });
    expect(lines(months(9).problems)).toEqual([
      'towns/little-ford/town.yaml:7:29 “rules.verifyAfterMonths” is 9, more than the 6 that the SubCommunity allows. Write 6 or less, or leave it out.',
    ]);
  });

  it('knows which warnings there are', () => {
    const files = { 'town.yaml': `${testTown}rules: { errors: [dead-lnk] }\n` };
    const { problems } = loadSite(testSource({ files, warnings: ['dead-link'] }), []);
    expect(lines(problems)).toEqual([
      'towns/little-ford/town.yaml:7:19 There is no warning “dead-lnk”. Did you mean “dead-link”?',
    ]);
  });

  it('is no site when a warning counts as an error', () => {
    const problems = [{ code: 'dead-link', level: 'warning', file: 'a', message: '', hint: '' } as Problem];
    const of = (errors: string[]) =>
      loadSite({ ...testSource({ community: community({ rules: { errors } }) }), problems }, []);
    expect(of([]).site).toBeDefined();
    expect(of(['dead-link'])).toEqual({ problems: [{ ...problems[0], level: 'error' }] });
  });

  it('starts from the topics and the data of the core, and from those of the SubCommunity over them', () => {
    const tariff = defineSingleton({ name: 'tariff', shared: true, fields: { adult: text(), child: text() } });
    const { site, problems } = loadSite(
      testSource({
        shared: { 'tariff.yaml': 'adult: "4"\nchild: "2"\n' },
        communityShared: {
          'tariff.yaml': 'child: "1"\n',
          'topics.yaml': 'sports: { label: Games }\nrivers: { label: Rivers }\n',
        },
      }),
      [defineModule({ name: 'tariffs', singletons: [tariff] })],
    );
    expect(problems).toEqual([]);
    expect(site?.data(tariff)).toEqual({ adult: '4', child: '1' });
    expect([...(site?.topics ?? [])].map(([key, { label }]) => [key, label])).toEqual([
      ['culture', { en: 'Culture', fr: 'Culture' }],
      ['sports', 'Games'],
      ['rivers', 'Rivers'],
    ]);
  });
});
