// Entries as features of a map: those that have a position.
import type { Address } from '../../../content/model/fields/address.ts';
import type { Entry } from '../../../content/model/entry.ts';
import type { GeoPosition } from '../../../content/model/fields/position.ts';
import type { Site } from '../../../content/model/site.ts';

export interface MapFeature {
  readonly title: string;
  readonly href: string;
  readonly position: GeoPosition;
  readonly text?: string | undefined;
  readonly language?: string | undefined;
}

/** The entries that have a position, each with its street as the second line. */
export function mapFeatures(options: { site: Site; entries: readonly Entry[]; language: string }): MapFeature[] {
  const { site, entries, language } = options;
  return entries.flatMap((entry) => {
    const { position, address } = entry.values as { position?: GeoPosition; address?: Address };
    if (!position) return [];
    const { title, path, language: ownLanguage } = site.linkTo(entry, language);
    return [{ title, href: path, position, text: address?.street, language: ownLanguage }];
  });
}
