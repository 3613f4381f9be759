// Links to headings that are not there, and links from lasting pages to what has ended.
import type { Entry } from '../../model/entry.ts';
import { ENTRY_LINK, type LinkField } from '../../model/fields/link.ts';
import type { ReferenceField } from '../../model/fields/reference.ts';
import { isListed, lastListedDay } from '../../model/listed.ts';
import { suggest } from '../../model/nearest.ts';
import { type Path, type Position, type Problem, problem } from '../../model/problem.ts';
import { walkValues } from '../../model/walk-values.ts';
import type { Keeper, Kept } from './keeper.ts';

/** Something that leads from an entry to another one. */
interface Way {
  target: string;
  path: Path;
  anchor?: string | undefined;
  /** Within a text. */
  position?: Position;
}

/** The anchor of a heading begins with “s-” on the page, and not where an editor writes a link to it. */
const asWritten = (anchor: string) => anchor.replace(/^s-/, '');

function waysFrom({ source }: Keeper, { entry, collection }: Kept): Way[] {
  const ways: Way[] = [];
  walkValues(collection.fields, entry.values as Record<string, unknown>, (field, value, path) => {
    if (field.kind === 'reference') ways.push({ target: `${(field as ReferenceField).to}/${value}`, path });
    else if (field.kind === 'link' && (field as LinkField).entries && ENTRY_LINK.test(String(value)))
      ways.push({ target: String(value), path });
    else if (field.kind === 'markdown')
      for (const { target, anchor, position } of source.markdown(String(value)).links)
        if (ENTRY_LINK.test(target)) ways.push({ target, path, anchor, position });
  });
  return ways;
}

/** The headings in an entry's texts, as links name them. */
function headingsOf({ source, site }: Keeper, entry: Entry): string[] {
  const { fields } = site.collections.get(entry.collection) ?? { fields: {} };
  const headings: string[] = [];
  walkValues(fields, entry.values as Record<string, unknown>, (field, value) => {
    if (field.kind === 'markdown') headings.push(...source.markdown(String(value)).headings.map(({ id }) => id));
  });
  return headings.map(asWritten);
}

function judged(keeper: Keeper, kept: Kept, way: Way): Problem[] {
  const { site } = keeper;
  const { entry, collection } = kept;
  const [to = '', slug = ''] = way.target.split('/');
  const scope = entry.scope || (collection.miniSites ? entry.slug : '');
  const target = site.resolve(to, slug, entry.language, scope);
  const goal = target && site.collections.get(target.collection);
  if (!target || !goal) return [];
  const place = () => {
    const found = keeper.placeOf(kept, way.path);
    if (!found || !way.position || way.path[0] !== 'body') return found?.position;
    return { line: found.bodyLine + way.position.line - 1, column: way.position.column };
  };
  const common = { level: 'warning', file: entry.file, path: way.path, collection: collection.name } as const;
  const problems: Problem[] = [];
  const heading = way.anchor && asWritten(decodeURIComponent(way.anchor));
  const headings = heading ? headingsOf(keeper, target) : [];
  if (heading && !headings.includes(heading)) {
    const details = { found: `${way.target}#${heading}`, suggestion: suggest(heading, headings) };
    problems.push(problem({ ...common, code: 'missing-anchor', position: place(), details }));
  }
  // What has a date of its own may tell of what is over.
  const isLasting = !collection.publication.feed && !collection.publication.until;
  if (isLasting && !isListed(goal, target, site.today)) {
    const details = { found: target.values.title, day: lastListedDay(goal, target) ?? '' };
    problems.push(problem({ ...common, code: 'expired-linked', position: place(), details }));
  }
  return problems;
}

/** One warning per link. */
export function tiredLinks(keeper: Keeper): Problem[] {
  return keeper.entries.flatMap((kept) => waysFrom(keeper, kept).flatMap((way) => judged(keeper, kept, way)));
}
