// What schema.org wants to know of some types, beyond the properties of single fields.
import type { Entry } from '../../model/entry.ts';
import { entryNext, timingOf } from '../../model/event-dates.ts';
import type { Page } from '../../model/page.ts';
import type { Site } from '../../model/site.ts';
import { scheduleNode } from './event-schedule.ts';
import { governmentService } from './government-service.ts';
import { howTo } from './how-to.ts';
import { type Node, node } from './node.ts';
import { entryReference } from './reference.ts';
import { townReference } from './town-node.ts';

interface DetailOptions {
  site: Site;
  entry: Entry;
  page: Page;
  properties: Node;
}

type Details = (options: DetailOptions) => Node;

const isType = (value: unknown, type: string): boolean => (value as Node | undefined)?.['@type'] === type;

/** A day alone for an event that takes the whole day, whatever time was written. */
const dayOf = (value: unknown): unknown => (typeof value === 'string' ? value.slice(0, 10) : value);

/** Who answers for an entry: the owner of its mini-site, or the town. */
function responsible(site: Site, entry: Entry, language: string): Node {
  const owner = site.scopeOwner(entry.scope, language);
  return owner ? entryReference(owner, site, language) : townReference(site, language);
}

const event: Details = ({ site, entry, page, properties }) => {
  const collection = site.collections.get(entry.collection);
  const next = collection ? entryNext(collection, entry, site.today) : entry;
  const { cancelled, allDay } = next.values as { cancelled?: boolean; allDay?: boolean };
  const timing = collection && timingOf(collection, entry);
  const { location, startDate, endDate, organizer } = properties;
  return {
    startDate: allDay ? dayOf(startDate) : startDate,
    endDate: allDay ? dayOf(endDate) : endDate,
    eventSchedule: timing && scheduleNode(timing, site.town.timeZone),
    eventStatus: `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: isType(location, 'PostalAddress')
      ? node('Place', {
          name: (location as Node).streetAddress ?? (location as Node).addressLocality,
          address: location,
        })
      : location,
    organizer: organizer ?? responsible(site, entry, page.language),
  };
};

const newsArticle: Details = ({ site, entry, page }) => ({
  headline: entry.values.title,
  author: responsible(site, entry, page.language),
  publisher: townReference(site, page.language),
  mainEntityOfPage: { '@id': site.origin + page.path },
});

const byType: Readonly<Record<string, Details>> = {
  Event: event,
  NewsArticle: newsArticle,
  GovernmentService: governmentService,
  HowTo: howTo,
};

/** Says of an organisation's rooms what schema.org lets one say of places only. */
function withRooms(properties: Node): Node {
  const { geo, openingHoursSpecification, amenityFeature, ...rest } = properties;
  const rooms = node('Place', { geo, openingHoursSpecification, amenityFeature });
  if (Object.keys(rooms).length === 1) return rest;
  return { ...rest, location: { ...rooms, ...(rest.address ? { address: rest.address } : {}) } };
}

/** Puts telephone, mail and website on the thing itself, where readers of the data look for them. */
function withContact({ contactPoint, ...rest }: Node): Node {
  const { telephone, email, url } = (contactPoint ?? {}) as Node;
  return { telephone, email, sameAs: url, ...rest };
}

/** These have no telephone or mail in schema.org: a service has them on the ways to it, a call for tenders on its page. */
const withoutContact = ({ contactPoint: _, ...rest }: Node): Node => rest;
const contactless: readonly string[] = ['GovernmentService', 'Demand'];

const withFeatures = ({ amenityFeature, ...rest }: Node): Node => ({
  ...rest,
  amenityFeature: (amenityFeature as unknown[] | undefined)?.map((name) =>
    node('LocationFeatureSpecification', { name, value: true }),
  ),
});

/** The properties of a thing of `type`, completed. */
export function withDetails(type: string, options: DetailOptions): Node {
  const contacted = (contactless.includes(type) ? withoutContact : withContact)(options.properties);
  const plain = withFeatures(contacted);
  const placed = /^(Government)?Organization$/.test(type) ? withRooms(plain) : plain;
  return { ...placed, ...byType[type]?.(options) };
}
