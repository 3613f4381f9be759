// /.well-known/belfry.json: what the site is, in which languages, with which modules, and where to follow it.
import program from '../../package.json' with { type: 'json' };
import type { Localised } from '../model/fields/localised.ts';
import type { Output } from '../model/output.ts';
import { type PublicRecord, RECORD_FORMAT, RECORD_PATH } from '../model/public-record.ts';
import type { Site } from '../model/site.ts';
import { toSlug } from '../model/slug.ts';
import { feedFiles } from './feeds/feed-files.ts';

/** A text by language; one text for all languages is in the first one. */
function byLanguage(site: Site, value: Localised | undefined): Record<string, string> | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? { [site.language]: value } : { ...value };
}

/** The SubCommunity, known by a slug of its name. */
function communityOf(site: Site): PublicRecord['community'] {
  const name = site.community?.name;
  if (name === undefined) return undefined;
  const [first = ''] = typeof name === 'string' ? [name] : Object.values(name);
  return { id: toSlug(first, 'community').slice(0, 80), name: byLanguage(site, name) };
}

/** How many entries there are, whatever languages they are in, those of mini-sites too. */
const countOf = (site: Site, name: string): number =>
  ['', ...site.scopes].reduce((sum, scope) => sum + site.list(name, site.language, scope).length, 0);

/** The feeds and calendars of the town's own lists. */
function feedsOf(site: Site): PublicRecord['feeds'] {
  return [...site.collections.values()].flatMap(({ name, publication: { feed, calendar } }) =>
    site.languages.flatMap((language) => {
      const title = site.say(language)(`${name}.title`);
      const at = (file: string) => site.origin + site.path(`${name}/${file}`, language);
      return [
        ...(feed ? feedFiles.map(({ file, type }) => ({ title, url: at(file), type, language })) : []),
        ...(calendar ? [{ title, url: at('calendar.ics'), type: 'text/calendar', language }] : []),
      ];
    }),
  );
}

/** What a site says of itself. */
export function recordOf(site: Site): PublicRecord {
  const { town } = site;
  const { street, postalCode, locality } = town.contact.address;
  return {
    format: RECORD_FORMAT,
    generator: { name: 'Belfry', version: program.version },
    id: town.id,
    site: site.origin,
    kind: town.kind ?? 'town',
    community: communityOf(site),
    name: byLanguage(site, town.name) ?? {},
    description: byLanguage(site, town.description),
    country: town.country,
    region: byLanguage(site, town.region),
    address: { street, postalCode, locality },
    position: town.position,
    population: town.population,
    languages: [...site.languages],
    theme: town.theme,
    modules: [...site.modules],
    collections: [...site.collections.keys()].map((name) => ({ name, entries: countOf(site, name) })),
    feeds: feedsOf(site),
  };
}

/** The file at its well-known address. */
export const belfryJson = (site: Site): Output[] => [
  { path: RECORD_PATH, body: `${JSON.stringify(recordOf(site), undefined, 1)}\n` },
];
