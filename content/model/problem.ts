// What is wrong with an input: the record that says one problem of one place.
import { type Details, phrase } from './phrase.ts';

type CodeOf<Key> = Key extends `problem.${infer Code}.message` ? Code : never;

/** The catalogue stands in the labels: `problem.<code>.message` says what happened, `problem.<code>.hint` how to mend it. */
export type ProblemCode = CodeOf<Parameters<typeof phrase>[0]>;

/** A place in a file: the first line and column are 1. */
export interface Position {
  line: number;
  column: number;
}

/** A place inside a value: keys and indexes from its root. */
export type Path = readonly (string | number)[];

/** What a problem of a file says: its code, its place, and the details its sentences name. */
export interface ProblemInput {
  code: ProblemCode;
  file: string;
  position?: Position | undefined;
  /** The value's path within the entry without its blanks, where it is known; `pathWithBlanks` leads to it as it was written. */
  path?: Path | undefined;
  /** The collection (or `town`, or the singleton) by whose labels fields are called. */
  collection?: string | undefined;
  /** A warning does not stop a build. */
  level?: 'error' | 'warning' | undefined;
  details?: Details | undefined;
}

/** One problem at one place, ready to print in English; `explain` says it in other languages. `file` is relative to the project. */
export interface Problem extends ProblemInput {
  level: 'error' | 'warning';
  message: string;
  hint: string;
}

/** Makes a problem; details that are not given become “…”. */
export function problem(input: ProblemInput): Problem {
  const { code, level = 'error', details = {} } = input;
  const sentence = (part: 'message' | 'hint') => phrase(`problem.${code}.${part}`, details).text;
  return { ...input, level, details, message: sentence('message'), hint: sentence('hint') };
}
