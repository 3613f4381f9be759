// Decap itself takes the configuration of each demo town, and what it makes of titles and files is what the loader takes.

import { join } from 'node:path';
import type { CmsConfig } from 'decap-cms-core';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { cmsConfig } from '../content/derive/cms/cms-config.ts';
import { newSlug, SLUG_KEY } from '../content/derive/cms/new-slug.ts';
import { isSlug } from '../content/model/slug.ts';
import { LANGUAGES } from '../content/model/test-labels.ts';
import { modules } from '../content/modules/modules.ts';
import { allLabels, siteOf } from '../content/modules/test-fixture.ts';
import { type DecapCore, loadDecapCore } from './decap-core.ts';

let decap: DecapCore;
beforeAll(async () => {
  decap = await loadDecapCore(join(inject('sitesFolder'), 'decap-core'));
});

const site = siteOf({});
const configIn = (language: string) =>
  cmsConfig({ site, modules, language, labels: [allLabels(language), allLabels('en')], miniSites: ['choir'] });
const config = configIn('en');
const collection = (name: string) =>
  config.collections.find((each) => each.name === name) as CmsConfig['collections'][number];

describe('Decap', () => {
  it.each(LANGUAGES)('takes a configuration with everything that the model has, in %s', (language) => {
    expect(() => decap.validateConfig(configIn(language))).not.toThrow();
  });

  it('would say what is wrong with one', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const news = {
      ...collection('news'),
      sortable_fields: [{ label: 'Date' }],
    } as unknown as CmsConfig['collections'][number];
    expect(() => decap.validateConfig({ ...config, collections: [news] })).toThrow(/sortable_fields/);
  });

  it('puts uploads into the town’s media folder, and writes of them what the loader reads', () => {
    for (const name of ['news', 'town']) {
      expect(decap.mediaPaths(config, collection(name), 'market.jpg')).toEqual({
        folder: 'towns/little-ford/media',
        written: 'media/market.jpg',
      });
    }
  });

  it('puts uploads of a mini-site into a folder of its own, which its editors have the right to', () => {
    expect(decap.mediaPaths(config, collection('choir--news'), 'poster.jpg')).toEqual({
      folder: 'towns/little-ford/media/mini-sites/choir',
      written: 'media/mini-sites/choir/poster.jpg',
    });
  });

  it('tells entries by title and date, as the language writes dates', () => {
    const line = (language: string) => {
      const summary = configIn(language).collections.find(({ name }) => name === 'events')?.summary ?? '';
      return decap.summaryOf(summary, { title: 'Fair', start: '2026-12-05T20:00' });
    };
    expect(LANGUAGES.map(line)).toEqual([
      'Fair · 12/05/2026',
      'Fair · 05/12/2026',
      'Fair · 05.12.2026',
      'Fair · 05/12/2026',
      'Fair · 2026/12/05',
    ]);
  });

  it('tells lines of lists in towns of several languages, however their texts are written', () => {
    const emergency = collection('town').files?.[0]?.fields.find(({ name }) => name === 'emergency') as {
      summary: string;
    };
    expect(decap.summaryOf(emergency.summary, { label: { en: 'Police', fr: 'Police' }, phone: '101' })).toBe(
      'Police · 101',
    );
    expect(decap.summaryOf(emergency.summary, { label: 'Fire', phone: '112' })).toContain('112');
  });
});

describe('the name of a new entry', () => {
  const { folder = '' } = collection('news');
  const nameOf = (title: string) => {
    const slug = newSlug({ title, folder, fallback: 'news-item' });
    return decap.slugOf(collection('news'), { title, [SLUG_KEY]: slug }, config.slug);
  };
  const titles = {
    'L’Œuvre d’Anaïs : été à l’Hôtel de Ville': 'loeuvre-danais-ete-a-lhotel-de-ville',
    'Straßenfest in Grünau – größer als je': 'strassenfest-in-grunau-grosser-als-je',
    'Ñandúes y cigüeñas ¡en la plaza!': 'nandues-y-ciguenas-en-la-plaza',
    'Eguberri-jaia: “Olentzero” kalejiran': 'eguberri-jaia-olentzero-kalejiran',
    'A_b~c.d': 'a-b-c-d',
    '½ & ²': '1-2-2',
    '😀': 'news-item',
    con: 'con-1',
    News: 'news-1',
    'L’été': 'lete',
  };

  it.each(Object.entries(titles))('is made of “%s” by the model’s rule, and Decap leaves it so', (title, wanted) => {
    expect(nameOf(title)).toBe(wanted);
    expect(isSlug(nameOf(title))).toBe(true);
  });

  it('never lets Decap put a translation into another folder', () => {
    for (const title of [...Object.keys(titles), 'N', 'new', 'little', 'l']) {
      const slug = nameOf(title);
      expect(decap.translatedPath(`${folder}/${slug}.md`, slug, 'fr')).toBe(`${folder}/fr/${slug}.md`);
    }
  });
});
