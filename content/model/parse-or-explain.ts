// The one door through which content comes in: a value checked against fields, or all that is wrong with it.
import type { z } from 'zod';
import type { Field, FieldRecord, ValuesOf } from './field.ts';
import { fieldsWithin, schemaOf } from './fields/group.ts';
import type { ListField } from './fields/list.ts';
import { suggest } from './nearest.ts';
import { type Detail, type Details, phrase, quoted } from './phrase.ts';
import { type Path, type Position, type Problem, type ProblemCode, problem } from './problem.ts';

/** What `parseOrExplain` needs to know of a value. */
export interface ParseInput<F extends FieldRecord> {
  fields: F;
  /** The value as YAML gave it. */
  value: unknown;
  file: string;
  /** By whose labels fields are called in other languages. */
  collection?: string;
  /** Where a part of the value stands in the file; with `key`, where its name stands. */
  positionOf?: (path: Path, key?: boolean) => Position | undefined;
  /** What an editor calls the field at a path of names. */
  labelOf?: (path: readonly string[]) => string | undefined;
  /** True for a part whose problems are told elsewhere. */
  skips?: (path: Path) => boolean;
}

/** A value that has been checked, or the problems that it has. */
export type ParseResult<F extends FieldRecord> =
  | { values: ValuesOf<F>; problems: readonly [] }
  | { values?: undefined; problems: readonly Problem[] };

const schemas = new WeakMap<FieldRecord, z.ZodType>();

function cachedSchema(fields: FieldRecord): z.ZodType {
  const known = schemas.get(fields);
  if (known) return known;
  const schema = schemaOf(fields);
  schemas.set(fields, schema);
  return schema;
}

/**
 * The value without its blanks: an empty text, list or group is an absent one, since editors clear fields that way.
 * A group that is left with switches that are off is blank too: an editor never turned them on, or off again.
 */
export function withoutBlanks(value: unknown, inner = false): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => withoutBlanks(item, true)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value).flatMap(([key, part]) => {
      const kept = withoutBlanks(part, true);
      return kept === undefined ? [] : [[key, kept] as const];
    });
    const isBlank = entries.every(([, part]) => inner && part === false);
    return isBlank ? undefined : Object.fromEntries(entries);
  }
  return value;
}

/** Where a path of the value without its blanks leads in the value with them: left-out lines of lists count again. */
export function pathWithBlanks(value: unknown, path: Path): Path {
  let part = value;
  return path.map((step) => {
    const lines = Array.isArray(part) && typeof step === 'number' ? [...part.keys()] : undefined;
    const own =
      lines?.filter((index) => withoutBlanks((part as unknown[])[index], true) !== undefined)[step as number] ?? step;
    part = (part as Record<string | number, unknown> | undefined | null)?.[own];
    return own;
  });
}

/** The field at a path; list indexes are stepped over. */
function fieldAt(fields: FieldRecord, path: Path): Field | undefined {
  let record: FieldRecord | undefined = fields;
  let field: Field | undefined;
  for (const step of path) {
    if (typeof step === 'number') field = (field as ListField | undefined)?.item;
    else field = record?.[step];
    record = field && fieldsWithin(field.kind === 'list' ? (field as ListField).item : field);
  }
  return field;
}

const short = (words: string, most: number) => (words.length > most ? `${words.slice(0, most - 3)}…` : words);

const shown = (value: unknown): Detail => {
  if (value === undefined) return phrase('phrase.absent');
  if (typeof value !== 'string') return short(JSON.stringify(value), 80);
  return quoted(short(value.replace(/\s+/g, ' ').trim(), 78));
};

/** The value at a path, or undefined where there is none. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, step) => (part as Record<string | number, unknown> | undefined)?.[step], value);

/**
 * Checks `value` against `fields`. Blank values count as absent; keys that are no fields are errors.
 * All problems come back at once, each with its place, what was found, what was expected and how to mend it.
 */
export function parseOrExplain<F extends FieldRecord>(input: ParseInput<F>): ParseResult<F> {
  const { fields, file, collection, positionOf, labelOf, skips } = input;
  const value = withoutBlanks(input.value) ?? {};
  const result = cachedSchema(fields).safeParse(value);
  if (result.success) return { values: result.data as ValuesOf<F>, problems: [] };

  const problems: Problem[] = [];
  const reported = new Set<string>();
  const report = (code: ProblemCode, path: Path, details: Details, key = false) => {
    const names = path.filter((step) => typeof step === 'string');
    const field = labelOf?.(names) ?? names.join('.');
    const position = positionOf?.(path, key);
    problems.push(problem({ code, file, position, path, collection, details: { field, ...details } }));
  };
  for (const issue of result.error.issues) {
    const path = issue.path as (string | number)[];
    if (skips?.(path)) continue;
    const field = fieldAt(fields, path);
    const found = valueAt(value, path);
    if (issue.code === 'unrecognized_keys') {
      const inside = field?.kind === 'list' ? (field as ListField).item : field;
      const known = Object.keys(path.length === 0 ? fields : ((inside && fieldsWithin(inside)) ?? {}));
      for (const name of issue.keys) {
        report('unknown-key', [...path, name], { found: name, suggestion: suggest(name, known) }, true);
      }
      continue;
    }
    // A value that breaks two rules of its field is one mistake.
    if (reported.has(path.join('.'))) continue;
    reported.add(path.join('.'));
    const params =
      issue.code === 'custom' ? (issue.params as (Details & { code?: ProblemCode }) | undefined) : undefined;
    const { code = found === undefined ? 'missing-field' : 'wrong-value', ...own } = params ?? {};
    const src = (found as { src?: string } | undefined)?.src;
    report(code, path, {
      found: code === 'missing-alternative' ? shown(src) : shown(found),
      expected: field?.expected ?? phrase('expected.record'),
      ...own,
    });
  }
  return { problems };
}
