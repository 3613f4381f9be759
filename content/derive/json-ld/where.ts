// Addresses and positions as schema.org describes them.
import type { Address } from '../../model/fields/address.ts';
import type { GeoPosition } from '../../model/fields/position.ts';
import { type Node, node } from './node.ts';

/** A postal address. */
export const addressNode = (address: Address, country: string): Node =>
  node('PostalAddress', {
    streetAddress: address.street,
    postalCode: address.postalCode,
    addressLocality: address.locality,
    addressRegion: address.region,
    addressCountry: country,
  });

/** A point. */
export const geoNode = ({ latitude, longitude }: GeoPosition): Node => node('GeoCoordinates', { latitude, longitude });
