// One alert: its times as instants, its text in paragraphs, where it leads.
import type { Entry } from '../../model/entry.ts';
import { ENTRY_LINK } from '../../model/fields/link.ts';
import type { Moment } from '../../model/fields/moment.ts';
import { hasTime } from '../../model/has-time.ts';
import type { SiteLink } from '../../model/page.ts';
import type { Site } from '../../model/site.ts';
import { withOffset } from '../../model/zone.ts';
import type { alerts } from './model.ts';

export type Alert = Entry<typeof alerts.fields>;

const nextDay = (day: Moment): Moment => new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The instant from which it holds, with the offset of the town's zone; a day alone begins at midnight. */
export const startOf = (alert: Alert, site: Site): string => withOffset(alert.values.from, site.town.timeZone);

/** The instant at which it ends; a day alone is meant to its last minute. */
export function endOf(alert: Alert, site: Site): string {
  const { until } = alert.values;
  return withOffset(hasTime(until) ? until : nextDay(until), site.town.timeZone);
}

/** Whether its first day has come; on that day it is shown from the morning, with its time. */
export const hasBegun = (alert: Alert, site: Site): boolean => alert.values.from.slice(0, 10) <= site.today;

/** Its message, cut where the editor left a line empty. */
export const paragraphsOf = (alert: Alert): string[] =>
  alert.values.message.split(/\n\s*\n/).map((part) => part.trim());

/** The start of its message in one line, for lists of results. */
export function inShort(alert: Alert, most = 200): string {
  const line = alert.values.message.replace(/\s+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most))} …`;
}

/** Where it leads: an entry by its title, another site by its name. */
export function linkOf(alert: Alert, site: Site, language: string): SiteLink | undefined {
  const { link } = alert.values;
  if (!link) return undefined;
  if (!ENTRY_LINK.test(link)) {
    const { hostname, pathname } = new URL(link);
    return { title: hostname.replace(/^www\./, '') || pathname, path: link };
  }
  const [collection = '', slug = ''] = link.split('/');
  return site.link(collection, slug, language);
}
