// Places: where things are, when they are open, and whether one can get in.

import { ACCESSIBILITY } from '../../model/accessibility.ts';
import { defineCollection } from '../../model/collection.ts';
import { address } from '../../model/fields/address.ts';
import { choice } from '../../model/fields/choice.ts';
import { contact } from '../../model/fields/contact.ts';
import { image } from '../../model/fields/image.ts';
import { list } from '../../model/fields/list.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { openingHours } from '../../model/fields/opening-hours.ts';
import { position } from '../../model/fields/position.ts';
import { reference } from '../../model/fields/reference.ts';
import { text } from '../../model/fields/text.ts';

/** Kinds of place. */
export const PLACE_KINDS = [
  'town-hall',
  'administration',
  'school',
  'library',
  'culture',
  'sports',
  'health',
  'social',
  'worship',
  'park',
  'playground',
  'parking',
  'transport',
  'recycling',
  'heritage',
  'market',
  'emergency',
  'toilets',
  'water',
  'other',
] as const;

const schemaTypes: Partial<Record<(typeof PLACE_KINDS)[number], string>> = {
  'town-hall': 'CityHall',
  administration: 'GovernmentBuilding',
  school: 'School',
  library: 'Library',
  sports: 'SportsActivityLocation',
  worship: 'PlaceOfWorship',
  park: 'Park',
  playground: 'Playground',
  parking: 'ParkingFacility',
  recycling: 'RecyclingCenter',
  heritage: 'LandmarksOrHistoricalBuildings',
  toilets: 'PublicToilet',
};

export const places = defineCollection({
  name: 'places',
  publication: {
    theme: 'REGI',
    map: { position: 'position' },
    schemaType: ({ kind }) => schemaTypes[kind as keyof typeof schemaTypes] ?? 'Place',
  },
  fields: {
    title: text({ required: true, max: 120, property: 'name' }),
    kind: choice(PLACE_KINDS, { required: true, labels: 'choice.place-kind' }),
    summary: text({ multiline: true, max: 300, property: 'description' }),
    address: address(),
    position: position(),
    openingHours: openingHours(),
    contact: contact(),
    accessibility: list(choice(ACCESSIBILITY), { property: 'amenityFeature' }),
    image: image(),
    topics: list(reference('topics')),
    body: markdown(),
  },
});
