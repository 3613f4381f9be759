// Makes sure that whatever content points to is there: entries, topics, pictures, files.
import type { FieldRecord } from '../model/field.ts';
import { ENTRY_LINK, type LinkField } from '../model/fields/link.ts';
import type { ReferenceField } from '../model/fields/reference.ts';
import type { Media } from '../model/media.ts';
import { suggest } from '../model/nearest.ts';
import { quoted } from '../model/phrase.ts';
import { type Path, type Position, type Problem, problem } from '../model/problem.ts';
import { walkValues } from '../model/walk-values.ts';

/** What there is to point to. */
export interface Targets {
  /** Slugs per collection, for a mini-site (its own and the town's) or the town (''). */
  slugs: (collection: string, scope: string) => ReadonlySet<string>;
  media: ReadonlyMap<string, Media>;
  /** The names of the collections that are on. */
  collections: readonly string[];
}

/** Where in which file something points somewhere. */
export interface Place {
  file: string;
  collection: string;
  path: Path;
  position: Position | undefined;
}

/** The problem with a link `collection/slug`, or undefined. */
export function checkEntryLink(options: {
  target: string;
  scope: string;
  targets: Targets;
  place: Place;
}): Problem | undefined {
  const { target, scope, targets, place } = options;
  const [collection = '', slug = ''] = target.split('/');
  const slugs = targets.slugs(collection, scope);
  if (slugs.has(slug)) return undefined;
  const isKnown = slugs.size > 0 || targets.collections.includes(collection);
  const suggestion = isKnown ? suggest(slug, slugs) : suggest(collection, targets.collections);
  const field = place.path.filter((step) => typeof step === 'string').join('.');
  return problem({ code: 'missing-entry', ...place, details: { field, found: quoted(target), suggestion } });
}

/** The problem with a path `media/…`, or undefined. */
export function checkMedia(options: { media: string; targets: Targets; place: Place }): Problem | undefined {
  const { media, targets, place } = options;
  if (targets.media.has(media)) return undefined;
  const suggestion = suggest(media, targets.media.keys());
  return problem({ code: 'missing-file', ...place, details: { found: quoted(media), suggestion } });
}

/** All values of a record that point to nothing. */
export function checkTargets(options: {
  fields: FieldRecord;
  values: Readonly<Record<string, unknown>>;
  scope: string;
  targets: Targets;
  file: string;
  /** By whose labels the fields are called. */
  collection: string;
  positionOf: (path: Path) => Position | undefined;
  /** True for a value that is checked elsewhere. */
  skips?: (path: Path) => boolean;
}): Problem[] {
  const { fields, values, scope, targets, file, collection, positionOf, skips } = options;
  const problems: (Problem | undefined)[] = [];
  walkValues(fields, values, (field, value, path) => {
    const pointer = field.kind === 'image' ? [...path, 'src'] : field.kind === 'file' ? [...path, 'file'] : path;
    if (skips?.(pointer)) return;
    const place = (at: Path): Place => ({ file, collection, path: at, position: positionOf(at) });
    if (field.kind === 'reference') {
      const target = `${(field as ReferenceField).to}/${value}`;
      problems.push(checkEntryLink({ target, scope, targets, place: place(path) }));
    } else if (field.kind === 'link' && (field as LinkField).entries && ENTRY_LINK.test(String(value))) {
      problems.push(checkEntryLink({ target: String(value), scope, targets, place: place(path) }));
    } else if (field.kind === 'image' || field.kind === 'file') {
      const media = (value as Record<string, string>)[String(pointer.at(-1))] ?? '';
      problems.push(checkMedia({ media, targets, place: place(pointer) }));
    }
  });
  return problems.filter((each) => each !== undefined);
}
