// Reads one entry's file: its fields as YAML gives them, and its body.
import { valueAt, withoutBlanks } from '../model/parse-or-explain.ts';
import { phrase } from '../model/phrase.ts';
import { type Path, type Position, type Problem, problem } from '../model/problem.ts';
import type { EntryPlace } from './locate.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import type { SourceFile } from './town-source.ts';

/** An entry as written, not yet checked. */
export interface RawEntry extends EntryPlace {
  file: string;
  values: Record<string, unknown>;
  positionOf: (path: Path, key?: boolean) => Position | undefined;
  /** Whether the file itself has a value at a path; a translation may inherit it. */
  holds: (path: Path) => boolean;
  /** The line on which the body starts. */
  bodyLine: number;
  /** When the file was last changed, in seconds since 1970, where its history is known. */
  changed: number | undefined;
}

type Read = RawEntry | 'absent' | readonly Problem[];

// The editing program loads a town again and again, of which one file has changed.
const known = new WeakMap<SourceFile, { place: EntryPlace; file: string; read: Read }>();

/** The entry; 'absent' for a file without content (a translation not made yet); or its problems. */
export function readEntry(source: SourceFile, place: EntryPlace, file: string): Read {
  const before = known.get(source);
  if (before?.file === file && before.place.collection === place.collection) return before.read;
  const read = readAnew(source, place, file);
  known.set(source, { place, file, read });
  return read;
}

function readAnew(source: SourceFile, place: EntryPlace, file: string): Read {
  const text = readText(source, file);
  if (typeof text !== 'string') return [text];
  if (text.trim() === '') return 'absent';
  const split = splitFrontMatter(text, file);
  if ('code' in split) return [split];
  const yaml = readYaml({ source: split.yaml, file, firstLine: split.yamlLine });
  if (yaml.problems.length > 0) return yaml.problems;
  const value = yaml.value ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    const found = phrase(Array.isArray(value) ? 'phrase.list' : 'phrase.singleValue');
    return [problem({ code: 'not-a-record', file, position: { line: 2, column: 1 }, details: { found } })];
  }
  const hasBody = place.collection.fields.body?.kind === 'markdown';
  const body = hasBody ? { body: split.body } : split.body.trim() ? { body: split.body } : {};
  const positionOf: RawEntry['positionOf'] = (path, key) =>
    path[0] === 'body' && !('body' in value) ? { line: split.bodyLine, column: 1 } : yaml.positionOf(path, key);
  const own = withoutBlanks(value);
  const holds = (path: Path) => valueAt(own, path) !== undefined;
  return {
    ...place,
    file,
    values: { ...value, ...body },
    positionOf,
    holds,
    bodyLine: split.bodyLine,
    changed: source.changed,
  };
}
