// What a map shows of entries: those with a position, each with its name, its address and where it is.
import type { Entry } from './entry.ts';
import type { GeoPosition } from './fields/position.ts';
import type { Site } from './site.ts';

/** One marker of a map. */
export interface MapFeature {
  title: string;
  href: string;
  position: GeoPosition;
  text?: string | undefined;
}

type WithPosition = { values: { position?: GeoPosition | undefined } };

/** The markers of `entries`; `textOf` says a few words about each. */
export function mapFeatures<E extends Entry & WithPosition>(options: {
  site: Site;
  language: string;
  entries: readonly E[];
  textOf?: (entry: E) => string | undefined;
}): MapFeature[] {
  const { site, language, entries, textOf } = options;
  return entries.flatMap((entry) => {
    const { position } = entry.values;
    if (!position) return [];
    return [{ title: entry.values.title, href: site.entryHref(entry, language), position, text: textOf?.(entry) }];
  });
}
