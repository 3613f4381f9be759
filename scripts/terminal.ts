// What commands print: colours only on a terminal, a progress line only where somebody watches.
import { styleText } from 'node:util';
import type { Problem } from '../content/model/problem.ts';

/** A place to print to: standard output or standard error. */
export type Stream = NodeJS.WriteStream;

type Style = Parameters<typeof styleText>[0];

/** Colours a text for a stream; plain where it is not a terminal or NO_COLOR is set. */
export function paint(stream: Stream, style: Style, text: string): string {
  return stream.isTTY && !process.env.NO_COLOR ? styleText(style, text, { validateStream: false }) : text;
}

/** A line that tells how far long work is, rewritten in place; silent when nobody watches. */
export function progressLine(stream: Stream): { show: (text: string) => void; clear: () => void } {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  const width = () => Math.max(20, (stream.columns || 80) - 1);
  return {
    show: (text) => stream.write(`\r\u001b[2K${text.slice(0, width())}`),
    clear: () => stream.write('\r\u001b[2K'),
  };
}

/** One problem as people read it: where, what, how to mend it. */
export function problemText(problem: Problem, stream: Stream): string {
  const { file, position, message, hint, level } = problem;
  const place = position ? `${file}:${position.line}:${position.column}` : file;
  const word = level === 'error' ? paint(stream, 'red', 'error') : paint(stream, 'yellow', 'warning');
  return `${paint(stream, 'bold', place)} ${word} ${message}\n    ${hint}`;
}

/** The problems without those that several towns share, each told once. */
export function toldOnce(problems: readonly Problem[], told = new Set<string>()): Problem[] {
  return problems.filter(({ file, position, message }) => {
    const key = `${file}:${position?.line}:${position?.column} ${message}`;
    return !told.has(key) && told.add(key);
  });
}

/** Prints problems, errors last so that they are what is seen. */
export function printProblems(problems: readonly Problem[], stream: Stream): void {
  const ordered = [...problems].sort((a, b) => (a.level === b.level ? 0 : a.level === 'error' ? 1 : -1));
  for (const problem of ordered) stream.write(`${problemText(problem, stream)}\n`);
}

/** A duration in words: milliseconds below a second, else seconds. */
export const duration = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

/** A count with its noun: `1 page`, `2 pages`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
