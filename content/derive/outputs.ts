// Everything that a site is published as beside its pages.

import type { Output } from '../model/output.ts';
import type { Site } from '../model/site.ts';
import { belfryJson } from './belfry-json.ts';
import { calendars } from './calendar/calendars.ts';
import { dataTwins } from './data/data-twins.ts';
import { feeds } from './feeds/feeds.ts';
import { geojson } from './geojson.ts';
import { headers } from './headers/headers.ts';
import { openSearch } from './open-search.ts';
import { themeCss } from './palette/theme-css.ts';
import type { Move } from './redirects/moves.ts';
import { redirects } from './redirects/redirects.ts';
import { robots } from './robots.ts';
import { securityTxt } from './security-txt.ts';
import { sitemap } from './sitemap.ts';
import { webManifest } from './web-manifest.ts';

/** What is there to be found, followed and used by others: an internal site has none of it. */
const forOthers: readonly ((site: Site) => Output[])[] = [feeds, dataTwins, (site) => sitemap(site), belfryJson];

/** One function per kind of output; a new kind is a new line. */
const sources: readonly ((site: Site) => Output[])[] = [
  (site) => (site.town.private ? [] : forOthers.flatMap((source) => source(site))),
  calendars,
  geojson,
  robots,
  openSearch,
  webManifest,
  securityTxt,
  headers,
  themeCss,
];

/**
 * All outputs of a site, each path once. Redirects come last, since they give way to every other file.
 * @param options.more what the town's modules publish beside
 * @param options.moved entries that were renamed since the last build
 */
export function derive(site: Site, options: { more?: readonly Output[]; moved?: readonly Move[] } = {}): Output[] {
  const { more = [], moved = [] } = options;
  const outputs = [...sources.flatMap((source) => source(site)), ...more];
  const taken = outputs.map(({ path }) => path);
  return [...outputs, ...redirects(site, { taken, moved })];
}
