// What maps get.
import { expect, it } from 'vitest';
import { geojson } from './geojson.ts';
import { testEntry, testSite } from './test-site.ts';

const hall = testEntry('places', 'hall', {
  kind: 'library',
  summary: 'Books',
  address: { street: 'Place du Perron 1', postalCode: '5999', locality: 'Bellerive' },
  position: { latitude: 50.1, longitude: 4.9 },
});
const nowhere = testEntry('places', 'nowhere', { kind: 'park' });

const parsed = (site: ReturnType<typeof testSite>, path: string) =>
  JSON.parse(geojson(site).find((output) => output.path === path)?.body ?? 'null');

it('holds what has a position, longitude first', () => {
  const { type, features } = parsed(testSite({ entries: [hall, nowhere] }), 'de/places/places.geojson');
  expect(type).toBe('FeatureCollection');
  expect(features).toEqual([
    {
      type: 'Feature',
      id: 'places/hall',
      geometry: { type: 'Point', coordinates: [4.9, 50.1] },
      properties: {
        title: 'hall',
        url: 'https://bellerive.example/de/places/hall/',
        summary: 'Books',
        kind: 'library',
        address: 'Place du Perron 1, 5999 Bellerive',
      },
    },
  ]);
});

it('is a valid file when nothing has a position', () => {
  expect(parsed(testSite({ entries: [nowhere] }), 'places/places.geojson').features).toEqual([]);
});

it('holds the town’s limits, without a reference system', () => {
  const boundary = '{"type":"Polygon","crs":{"type":"name"},"coordinates":[[[4,50],[5,50],[5,51],[4,50]]]}';
  const limits = parsed(testSite({ boundary }), 'boundary.geojson');
  expect(limits.type).toBe('Polygon');
  expect(limits).not.toHaveProperty('crs');
  expect(geojson(testSite()).map((output) => output.path)).not.toContain('boundary.geojson');
});
