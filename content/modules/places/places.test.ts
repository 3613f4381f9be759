// The module “places”: the suite of all modules; kinds, and what a map is told.
import { describe, expect, it } from 'vitest';
import { derive } from '../../derive/outputs.ts';
import { mapFeatures } from '../../model/map-features.ts';
import { fixtureFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import places, { placesDirectory } from './module.ts';

const { 'places/en/beyond-the-map.md': _, ...files } = fixtureFiles('places');
const site = siteOf(files);

testModule(places, {
  pages: {
    '/places/': 'en',
    '/places/ford-library/': 'en',
    '/places/weir-park/': 'en',
    '/places/kinds/library/': 'en',
    '/places/kinds/park/': 'en',
    '/fr/places/': 'fr',
    '/fr/places/ford-library/': 'fr',
    '/fr/places/weir-park/': 'en',
    '/fr/places/kinds/library/': 'fr',
    '/fr/places/kinds/park/': 'fr',
  },
  invalid: {
    file: 'places/en/beyond-the-map.md',
    problem: ':5:13 “Latitude (position.latitude)” is 98.5. Write a number from -90 to 90.',
  },
});

describe('the list of places', () => {
  it('goes by name as the language sorts it', () => {
    const titles = ['Zoo', 'Église', 'Fountain'].map((title, index) => [
      `places/en/p${index}.md`,
      `---\ntitle: ${title}\nkind: other\n---\n`,
    ]);
    const sorted = placesDirectory.byName({ site: siteOf(Object.fromEntries(titles)), language: 'fr' });
    expect(sorted.map(({ values }) => values.title)).toEqual(['Église', 'Fountain', 'Zoo']);
  });

  it('has a part for each kind that occurs, by the kind’s name', () => {
    expect(placesDirectory.kindsUsed({ site, language: 'fr' }).map(({ kind }) => kind)).toEqual(['library', 'park']);
    expect(site.page('/fr/places/kinds/library/')).toMatchObject({ title: 'Bibliothèque', parent: '/fr/places/' });
    expect(site.page('/places/kinds/park/')?.list?.entries.map(({ slug }) => slug)).toEqual(['weir-park']);
  });
});

describe('the map of places', () => {
  it('shows those that have a position, and leads to their pages', () => {
    const entries = placesDirectory.byName({ site, language: 'fr' });
    expect(mapFeatures({ site, language: 'fr', entries, textOf: ({ values }) => values.kind })).toEqual([
      {
        title: 'Bibliothèque du Gué',
        href: '/fr/places/ford-library/',
        position: { latitude: 50.2, longitude: 4.7 },
        text: 'library',
      },
    ]);
  });

  it('is published as GeoJSON, longitude first', () => {
    const { body = '' } = derive(site).find(({ path }) => path === 'places/places.geojson') ?? {};
    expect(JSON.parse(body).features).toMatchObject([
      { geometry: { type: 'Point', coordinates: [4.7, 50.2] }, properties: { title: 'Ford Library' } },
    ]);
  });
});
