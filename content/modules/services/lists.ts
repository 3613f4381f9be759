// The services in the orders in which visitors look for them.
import type { Entry } from '../../model/entry.ts';
import type { PageContext } from '../../model/module.ts';
import { oncePerContext } from '../../model/once-per-context.ts';
import type { Site } from '../../model/site.ts';
import { lifeEvents } from './life-events.ts';
import { services } from './model.ts';
import { type Tariff, tariffs } from './tariffs.ts';

export type Service = Entry<(typeof services)['fields']>;
type Context = Pick<PageContext, 'site' | 'language'>;

const sorted = oncePerContext(({ site, language }) => {
  const collator = new Intl.Collator(language);
  return site.list(services, language).toSorted((a, b) => collator.compare(a.values.title, b.values.title));
});

/** All services by name. */
export const servicesByName = ({ site, language }: Context): Service[] => sorted({ site, language, scope: '' });

/** A life event that some service is for. */
export interface LifeEventServices {
  readonly key: string;
  readonly title: string;
  readonly intro: string;
  readonly entries: readonly Service[];
}

const used = oncePerContext((context): LifeEventServices[] => {
  const { site, language } = context;
  const all = servicesByName(context);
  return (site.data(lifeEvents)?.events ?? [])
    .map(({ key, label, intro }) => ({
      key,
      title: site.text(label, language),
      intro: site.text(intro, language),
      entries: all.filter(({ values }) => values.lifeEvents?.includes(key)),
    }))
    .filter(({ entries }) => entries.length > 0);
});

/** The life events that some service is for, in the order of the catalogue. */
export const lifeEventsUsed = ({ site, language }: Context): LifeEventServices[] => used({ site, language, scope: '' });

/** The tariffs that a service names, in its order. */
export function tariffsOf(site: Site, service: Service): Tariff[] {
  const all = site.data(tariffs)?.tariffs ?? [];
  return (service.values.tariffs ?? []).flatMap((key) => all.filter((tariff) => tariff.key === key));
}

/** Services that share most with one: topics, and more so life events. */
export function relatedServices(context: Context, service: Service): Service[] {
  const shared = (own: readonly string[] = [], other: readonly string[] = []) =>
    own.filter((key) => other.includes(key)).length;
  return servicesByName(context)
    .filter(({ slug }) => slug !== service.slug)
    .map((other) => ({
      other,
      near:
        shared(service.values.topics, other.values.topics) +
        2 * shared(service.values.lifeEvents, other.values.lifeEvents),
    }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, 4)
    .map(({ other }) => other);
}
