// The positions that a town's content names already: what can be chosen without asking anybody else where it is.
import type { Address } from '../../../content/model/fields/address.ts';
import type { GeoPosition } from '../../../content/model/fields/position.ts';
import type { Site } from '../../../content/model/site.ts';
import { walkValues } from '../../../content/model/walk-values.ts';

/** A position with its name, and its address where it has one. */
export interface KnownPosition {
  title: string;
  address: string;
  position: GeoPosition;
}

const inOneLine = ({ street, postalCode, locality }: Address): string =>
  [street, [postalCode, locality].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** All known positions, each entry once, by name. */
export function knownPositions(site: Site): KnownPosition[] {
  const found = new Map<string, KnownPosition>();
  for (const { name, fields } of site.collections.values()) {
    for (const { values } of ['', ...site.scopes].flatMap((scope) => site.list(name, site.language, scope))) {
      let position: GeoPosition | undefined;
      let address = '';
      walkValues(fields, values, (field, value) => {
        if (field.kind === 'position') position ??= value as GeoPosition;
        if (field.kind === 'address') address ||= inOneLine(value as Address);
      });
      if (position) found.set(`${values.title} ${address}`, { title: values.title, address, position });
    }
  }
  return [...found.values()].sort((one, other) => one.title.localeCompare(other.title, site.language));
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Those in whose name or address every word of a question begins some word, a handful at most. */
export function matching(known: readonly KnownPosition[], question: string): KnownPosition[] {
  const words = plain(question).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const fits = ({ title, address }: KnownPosition) => {
    const own = plain(`${title} ${address}`).split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => own.some((each) => each.startsWith(word)));
  };
  return known.filter(fits).slice(0, 8);
}
