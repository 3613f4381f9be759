// People and their roles as Popolo describes them: persons, organisations, memberships and posts.
import { idOf } from '../../derive/json-ld/reference.ts';
import type { Contact } from '../../model/fields/contact.ts';
import type { PageContext } from '../../model/module.ts';
import { fileAt, type Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { toSlug } from '../../model/slug.ts';
import { allHoldings, bodyOf, everybody, type Person, postOf, type Role } from './mandates.ts';

type Context = Pick<PageContext, 'site' | 'language'>;

const contactDetails = ({ phone, email }: Contact = {}) => [
  ...(phone ? [{ type: 'voice', value: phone }] : []),
  ...(email ? [{ type: 'email', value: email }] : []),
];

/** What an identifier is made of does not change with the language. */
const inFirst = ({ site }: Context): Context => ({ site, language: site.language });

const townId = ({ origin }: Site): string => `${origin}/#town`;

const fragment = (context: Context, kind: string, ...words: string[]): string =>
  `${context.site.origin}${context.site.path('people/mandates/', context.site.language)}#${[kind, ...words.map((word) => toSlug(word))].join('-')}`;

function organisationId(role: Role, context: Context): string {
  const { site } = context;
  const unit = role.unit && site.find('departments', role.unit, site.language);
  if (unit) return idOf(site, unit);
  return role.body ? fragment(context, 'body', bodyOf(role, inFirst(context))) : townId(site);
}

const postId = (role: Role, context: Context): string =>
  fragment(context, 'post', bodyOf(role, inFirst(context)), postOf(role, inFirst(context)));

const partyId = (person: Person, context: Context): string | undefined => {
  const original = context.site.find('people', person.slug, context.site.language) as Person | undefined;
  const party = original?.values.party;
  return party && fragment(context, 'party', party);
};

/** Things by their identifiers, each once. */
const distinct = <T extends { id: string }>(things: readonly T[]): T[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];

function personNode(person: Person, { site, language }: Context) {
  const { values } = person;
  const image = values.portrait && site.media.get(values.portrait.src)?.href;
  return {
    id: idOf(site, person),
    name: values.title,
    email: values.contact?.email,
    image: image && site.origin + image,
    summary: values.summary,
    contact_details: contactDetails(values.contact),
    links: [{ url: site.origin + site.entryHref(person, language) }],
  };
}

function organisations(context: Context) {
  const { site, language } = context;
  const town = {
    id: townId(site),
    name: site.text(site.town.contact.name ?? site.town.name, language),
    classification: 'government',
  };
  const bodies = allHoldings(context).flatMap(({ role }) => {
    const unit = role.unit && site.find('departments', role.unit, language);
    const id = organisationId(role, context);
    if (unit) {
      const { contact, parent } = unit.values as { contact?: Contact; parent?: string };
      const above = parent && site.find('departments', parent, language);
      return [
        {
          id,
          name: unit.values.title,
          classification: 'department',
          parent_id: above ? idOf(site, above) : town.id,
          contact_details: contactDetails(contact),
        },
        ...(above
          ? [{ id: idOf(site, above), name: above.values.title, classification: 'department', parent_id: town.id }]
          : []),
      ];
    }
    return role.body ? [{ id, name: bodyOf(role, context), classification: 'body', parent_id: town.id }] : [];
  });
  const parties = everybody(context).flatMap((person) => {
    const id = partyId(person, context);
    return id && person.values.party ? [{ id, name: person.values.party, classification: 'party' }] : [];
  });
  // A department that is only known as the one above another must not hide what is known of it.
  return distinct([town, ...bodies.toReversed(), ...parties]);
}

/** The whole document for readers of a language. */
export function popolo(context: Context) {
  const { site } = context;
  const holdings = allHoldings(context);
  return {
    persons: everybody(context).map((person) => personNode(person, context)),
    organizations: organisations(context),
    posts: distinct(
      holdings.map(({ role }) => ({
        id: postId(role, context),
        label: postOf(role, context),
        role: postOf(role, context),
        organization_id: organisationId(role, context),
      })),
    ),
    memberships: holdings.map(({ person, role }) => ({
      id: `${idOf(site, person)}-${person.values.roles.indexOf(role) + 1}`,
      label: site.text(role.role, context.language),
      role: site.text(role.role, context.language),
      person_id: idOf(site, person),
      organization_id: organisationId(role, context),
      post_id: postId(role, context),
      on_behalf_of_id: partyId(person, context),
      start_date: role.from,
      end_date: role.until,
    })),
  };
}

/** `people/popolo.json` in each language of the town. */
export const popoloFiles = (site: Site): Output[] =>
  site.languages.map((language) => ({
    path: fileAt(site.path('people/popolo.json', language)),
    body: `${JSON.stringify(popolo({ site, language }), null, 1)}\n`,
  }));
