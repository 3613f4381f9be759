// GeoJSON (RFC 7946): what has a position, per collection and language, and the town's limits.
import type { Collection } from '../model/collection.ts';
import { type Entry, textValue } from '../model/entry.ts';
import type { Address } from '../model/fields/address.ts';
import type { GeoPosition } from '../model/fields/position.ts';
import { fileAt, type Output } from '../model/output.ts';
import type { Site } from '../model/site.ts';
import { addressLine } from './address-line.ts';

/** An entry as a feature, or undefined when it has no position. */
function feature(site: Site, collection: Collection, entry: Entry, language: string): object | undefined {
  const values = entry.values as Record<string, unknown>;
  const position = values[collection.publication.map?.position ?? ''] as GeoPosition | undefined;
  if (!position) return undefined;
  return {
    type: 'Feature',
    id: `${entry.collection}/${entry.slug}`,
    geometry: { type: 'Point', coordinates: [position.longitude, position.latitude] },
    properties: {
      title: entry.values.title,
      url: site.origin + site.entryHref(entry, language),
      summary: textValue(entry, 'summary'),
      kind: textValue(entry, 'kind'),
      address: addressLine(values.address as Address | undefined, site.town.country),
    },
  };
}

/** The town's limits without `crs`, which RFC 7946 has done away with. The loader has read them as JSON before. */
function boundaryOf(boundary: string): string {
  const { crs: _, ...rest } = JSON.parse(boundary);
  return `${JSON.stringify(rest)}\n`;
}

/** A file per language of each collection with a map, one feature per line, and `boundary.geojson`. */
export function geojson(site: Site): Output[] {
  const maps = [...site.collections.values()].filter((collection) => collection.publication.map);
  const outputs = maps.flatMap((collection) =>
    site.languages.map((language) => {
      const features = site
        .list(collection, language)
        .map((entry) => feature(site, collection, entry, language))
        .filter((each) => each !== undefined)
        .map((each) => JSON.stringify(each));
      return {
        path: fileAt(site.path(`${collection.name}/${collection.name}.geojson`, language)),
        body: `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`,
      };
    }),
  );
  return site.boundary ? [...outputs, { path: 'boundary.geojson', body: boundaryOf(site.boundary) }] : outputs;
}
