// The streets of all zones from A to Z, each with the zones that it lies in.
import { byLetter } from '../../model/by-letter.ts';
import type { Waste, Zone } from './waste-data.ts';

/** A street and its zones; a long one may have several. */
export interface Street {
  name: string;
  /** What it is sorted by: “Drapiers” for “Rue des Drapiers”. */
  title: string;
  path: string;
  zones: Zone[];
}

/** Words before the name of a street, by which nobody looks for it. */
const KIND =
  /^(?:rue|ruelle|quai|place|placette|chemin|avenue|route|clos|sentier|impasse|boulevard|cours|allée|faubourg|calle|plaza|avenida|camino|paseo)\s+(?:de la\s+|de las\s+|de los\s+|del\s+|de l['’]\s*|du\s+|des\s+|de\s+|d['’]\s*|aux?\s+|à la\s+)?/i;

/** Streets by letter, in the order of the language. */
export function streetsByLetter(data: Waste, language: string): [string, Street[]][] {
  const streets = new Map<string, Street>();
  for (const zone of data.zones) {
    for (const name of zone.streets) {
      const street = streets.get(name) ?? { name, title: name.replace(KIND, ''), path: '', zones: [] };
      street.zones.push(zone);
      streets.set(name, street);
    }
  }
  return byLetter([...streets.values()], language);
}
