// Which alerts stand where: those that hold or will, those that are over, and those of one page.
import { isListed } from '../../model/listed.ts';
import type { PageContext } from '../../model/module.ts';
import type { Page } from '../../model/page.ts';
import type { Site } from '../../model/site.ts';
import { type Alert, hasBegun } from './alert.ts';
import { alerts, SEVERITIES } from './model.ts';
import { standsIn } from './stands-in.ts';

type Context = Pick<PageContext, 'site' | 'language'>;

const rank = ({ values }: Alert): number => SEVERITIES.indexOf(values.severity);
const byFrom = (a: Alert, b: Alert): number => a.values.from.localeCompare(b.values.from);

/** Alerts that are not over today: the gravest first, then the newest; after them those to come, the next first. */
export function openAlerts({ site, language }: Context): Alert[] {
  const open = site.list(alerts, language).filter((alert) => isListed(alerts, alert, site.today));
  const [coming, current] = [false, true].map((begun) => open.filter((alert) => hasBegun(alert, site) === begun));
  return [...(current ?? []).toSorted((a, b) => rank(a) - rank(b) || byFrom(b, a)), ...(coming ?? []).toSorted(byFrom)];
}

/** Alerts that are over, the latest first. */
export const endedAlerts = ({ site, language }: Context): Alert[] =>
  site
    .list(alerts, language)
    .filter((alert) => !isListed(alerts, alert, site.today))
    .toSorted((a, b) => b.values.until.localeCompare(a.values.until));

/** The open alerts for the visitors of a page: those without sections, and those of a section that it is in. */
export const alertsOn = (site: Site, page: Page): Alert[] =>
  openAlerts({ site, language: page.language })
    .filter((alert) => alert.slug !== page.entry?.slug || page.entry.collection !== alerts.name)
    .filter(({ values }) => !values.sections || values.sections.some((section) => standsIn({ site, page, section })));
