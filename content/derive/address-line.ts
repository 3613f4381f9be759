// A postal address in one line, in the order of its country.
import type { Address } from '../model/fields/address.ts';

/** Countries that write the postal code after the locality. */
const CODE_LAST = new Set(['AU', 'CA', 'GB', 'IE', 'IN', 'NZ', 'US', 'ZA']);

/** `Place du Perron 1, 5999 Bellerive`, or `12 Harbor St, Fairhaven VA 23001` where the code comes last. */
export function addressLine(address: Address | undefined, country: string): string | undefined {
  if (!address) return undefined;
  const { street, postalCode, locality, region } = address;
  const town = CODE_LAST.has(country) ? [locality, region, postalCode] : [postalCode, locality];
  return [street, town.filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
