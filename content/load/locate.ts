// Tells what a file of a town's folder is, by its path alone.
import { type Collection, MINI_SITE_COLLECTIONS } from '../model/collection.ts';
import { suggest } from '../model/nearest.ts';
import { phrase, quoted } from '../model/phrase.ts';
import { type Problem, problem } from '../model/problem.ts';
import { isSlug, toSlug } from '../model/slug.ts';

/** Where an entry's file stands. */
export interface EntryPlace {
  collection: Collection;
  language: string;
  slug: string;
  /** The owner of the mini-site, or ''. */
  scope: string;
}

/** What a path must fit. */
export interface TownShape {
  folder: string;
  languages: readonly string[];
  collections: ReadonlyMap<string, Collection>;
  /** Names of singletons. */
  singletons: readonly string[];
  /** Names of collections and singletons whose module is switched off: what lies there waits. */
  off?: ReadonlySet<string>;
}

const SETTINGS = new Set(['town.yaml', 'topics.yaml', 'labels.yaml']);

/** The place of an entry, 'other' for settings, media and notes to oneself, or the problem with the path. */
export function locate(path: string, shape: TownShape): EntryPlace | 'other' | Problem {
  const parts = path.split('/');
  if (SETTINGS.has(path) || shape.singletons.some((name) => path === `${name}.yaml`)) return 'other';
  if (parts[0] === 'media' || path === 'README.md') return 'other';
  if (parts.some((part) => part.startsWith('.'))) return 'other';
  const file = `${shape.folder}/${path}`;
  const scope = parts[0] === 'mini-sites' && parts.length > 2 ? (parts[1] ?? '') : '';
  const [name = '', language = '', last = '', ...more] = scope ? parts.slice(2) : parts;
  const known = scope
    ? MINI_SITE_COLLECTIONS.filter((each) => shape.collections.has(each))
    : [...shape.collections.keys()];
  const collection = known.includes(name) ? shape.collections.get(name) : undefined;
  if (!collection && shape.off?.has(name.replace(/\.yaml$/, ''))) return 'other';
  if (!collection) {
    const suggestion = suggest(name, [
      ...known,
      ...(scope ? [] : ['media', ...SETTINGS, ...shape.singletons.map((name) => `${name}.yaml`)]),
    ]);
    return problem({ code: 'stray-file', file, details: { found: quoted(path), suggestion } });
  }
  if (more.length > 0 || !last.endsWith('.md')) {
    const suggestion = phrase('phrase.entryFile', { collection: name });
    return problem({ code: 'stray-file', file, details: { found: quoted(path), suggestion } });
  }
  if (!shape.languages.includes(language))
    return problem({ code: 'unknown-language', file, details: { found: language } });
  const slug = last.slice(0, -3);
  for (const each of scope ? [scope, slug] : [slug]) {
    if (!isSlug(each)) return problem({ code: 'bad-slug', file, details: { found: each, suggestion: toSlug(each) } });
  }
  return { collection, language, slug, scope };
}
