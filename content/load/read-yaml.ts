// Reads YAML with the position of every part, so that a problem can name line and column.
import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { pathWithBlanks } from '../model/parse-or-explain.ts';
import { phrase } from '../model/phrase.ts';
import { type Path, type Position, type Problem, problem } from '../model/problem.ts';
import { yamlAdvice } from './yaml-advice.ts';

/** YAML as a value, with the way back to its lines. */
export interface ReadYaml {
  value: unknown;
  /** The place of a part of the value; its path is that of the value without blanks. */
  positionOf: (path: Path, key?: boolean) => Position | undefined;
  problems: Problem[];
}

/**
 * Reads a YAML text.
 * @param options.firstLine the line of the file on which the text starts, 1 unless told
 */
export function readYaml(options: { source: string; file: string; firstLine?: number }): ReadYaml {
  const { source, file, firstLine = 1 } = options;
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems: Problem[] = [];
  for (const error of document.errors) {
    const position = place(error.pos[0]);
    // What follows a mistake on its own line is mostly its echo.
    if (problems.some((other) => other.position?.line === position.line)) continue;
    const line = source.split('\n')[position.line - firstLine] ?? '';
    const details = { found: error.message, ...yamlAdvice(line, error.code) };
    problems.push(problem({ code: 'yaml-syntax', file, position, details }));
  }
  if (problems.length > 0) return { value: undefined, positionOf: () => undefined, problems };

  const positionOf = (pathInValue: Path, key = false): Position | undefined => {
    const path = pathWithBlanks(value, pathInValue);
    const parent = document.getIn(path.slice(0, -1), true) as Node | undefined;
    const last = path.at(-1);
    if (isMap(parent) && last !== undefined) {
      const pair = parent.items.find((item: Pair) => isScalar(item.key) && item.key.value === last);
      const node = (key ? pair?.key : (pair?.value ?? pair?.key)) as Node | undefined;
      if (node?.range) return place(node.range[0]);
    }
    for (let depth = path.length; depth >= 0; depth--) {
      const node = (depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)) as Node | undefined;
      if (node?.range) return place(node.range[0]);
    }
    return { line: firstLine, column: 1 };
  };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
    return { value, positionOf, problems: [] };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return {
      value: undefined,
      positionOf,
      problems: [
        problem({
          code: 'yaml-syntax',
          file,
          details: { found, suggestion: phrase('phrase.writeValuesOut') },
        }),
      ],
    };
  }
}
