// A singleton: one file of data that a module keeps per town, such as its tariffs.
import type { FieldRecord, ValuesOf } from './field.ts';
import type { Day } from './fields/day.ts';
import type { Details } from './phrase.ts';
import type { ProblemCode } from './problem.ts';

/** What a check found wrong: at which value, and what the catalogue's sentences name beside it. */
export interface Finding {
  path: (string | number)[];
  code: ProblemCode;
  level?: 'error' | 'warning';
  details?: Details;
}

/** A file of settings or data with its fields; it stands at `towns/<town>/<name>.yaml`. */
export interface Singleton<F extends FieldRecord = FieldRecord> {
  /** Kebab-case: the file's name. */
  readonly name: string;
  readonly fields: F;
  /** True when all towns start from `content/shared/<name>.yaml`; a field that a town's file has replaces the shared one. */
  readonly shared: boolean;
  /** False for a file that a program writes: no editor meets it. */
  readonly edited: boolean;
  /** The keys that entries may name by `reference('<name>')`. */
  keys(values: ValuesOf<F>): readonly string[];
  /** What is wrong with values that are right each for itself, seen on a day. */
  check(values: ValuesOf<F>, today: Day): readonly Finding[];
}

/** Defines a singleton. A town may always leave the file out. */
export function defineSingleton<F extends FieldRecord>(definition: {
  name: string;
  fields: F;
  shared?: boolean;
  edited?: boolean;
  keys?: (values: ValuesOf<F>) => readonly string[];
  check?: (values: ValuesOf<F>, today: Day) => readonly Finding[];
}): Singleton<F> {
  return { shared: false, edited: true, keys: () => [], check: () => [], ...definition };
}
