// Splits an entry's file into its fields (YAML front matter) and its body.
import { type Problem, problem } from '../model/problem.ts';

/** The two parts of an entry's file, and the lines on which they start. */
export interface SplitFile {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Splits `source` at its lines of “---”; a problem where they are missing. */
export function splitFrontMatter(source: string, file: string): SplitFile | Problem {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (!open) return problem({ code: 'no-front-matter', file, position: { line: 1, column: 1 } });
  const rest = text.slice(open[0].length);
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!close) return problem({ code: 'open-front-matter', file, position: { line: 1, column: 1 } });
  const yaml = rest.slice(0, close.index);
  return {
    yaml,
    yamlLine: 2,
    body: rest.slice(close.index + close[0].length),
    bodyLine: 3 + (yaml.match(/\n/g)?.length ?? 0),
  };
}
