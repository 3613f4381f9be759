// Organisations: associations, companies, schools and public bodies; each may have a mini-site.
import { ACCESSIBILITY } from '../../model/accessibility.ts';
import { defineCollection } from '../../model/collection.ts';
import { address } from '../../model/fields/address.ts';
import { choice } from '../../model/fields/choice.ts';
import { contact } from '../../model/fields/contact.ts';
import { day } from '../../model/fields/day.ts';
import { image } from '../../model/fields/image.ts';
import { list } from '../../model/fields/list.ts';
import { markdown } from '../../model/fields/markdown.ts';
import { openingHours } from '../../model/fields/opening-hours.ts';
import { position } from '../../model/fields/position.ts';
import { reference } from '../../model/fields/reference.ts';
import { text } from '../../model/fields/text.ts';

/** Kinds of organisation. */
export const ORGANISATION_KINDS = ['association', 'company', 'school', 'public-body'] as const;

const schemaTypes = {
  association: 'Organization',
  company: 'LocalBusiness',
  school: 'School',
  'public-body': 'GovernmentOrganization',
} as const;

export const organisations = defineCollection({
  name: 'organisations',
  miniSites: true,
  publication: {
    theme: 'SOCI',
    map: { position: 'position' },
    schemaType: ({ kind }) => schemaTypes[kind as keyof typeof schemaTypes] ?? 'Organization',
  },
  upkeep: { verifiedOn: 'verifiedOn' },
  fields: {
    title: text({ required: true, max: 120, property: 'name' }),
    kind: choice(ORGANISATION_KINDS, { required: true, labels: 'choice.organisation-kind' }),
    topics: list(reference('topics')),
    summary: text({ required: true, multiline: true, max: 300, property: 'description' }),
    contact: contact(),
    address: address(),
    position: position(),
    openingHours: openingHours(),
    accessibility: list(choice(ACCESSIBILITY), { property: 'amenityFeature' }),
    verifiedOn: day(),
    image: image(),
    body: markdown(),
  },
});
