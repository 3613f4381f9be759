// Reads one Markdown file of an old site: its fields with their lines, and its body.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../content/load/read-yaml.ts';
import { splitFrontMatter } from '../../content/load/split-front-matter.ts';
import { withoutBlanks } from '../../content/model/parse-or-explain.ts';
import { type Problem, problem } from '../../content/model/problem.ts';
import { mendYaml } from './mend-yaml.ts';

/** A source file, read. */
export interface Source {
  /** Relative to the imported folder, with “/”. */
  file: string;
  values: Record<string, unknown>;
  /** The line on which the value at a path stands. */
  lineOf: (path: readonly (string | number)[]) => number | undefined;
  body: string;
  /** How the file was decoded, where it was not UTF-8. */
  encoding?: string | undefined;
  /** The line of front matter that is not quite YAML and was read all the same. */
  mended?: number | undefined;
}

/** The text of bytes: UTF-8, else the encoding that the map names. */
function decode(bytes: Buffer, encoding: string | undefined): { text: string; encoding?: string } | undefined {
  for (const candidate of ['utf-8', encoding]) {
    if (!candidate) continue;
    try {
      const text = new TextDecoder(candidate, { fatal: true }).decode(bytes);
      return candidate === 'utf-8' ? { text } : { text, encoding: candidate };
    } catch {
      // Not this encoding: the next one, or none.
    }
  }
  return undefined;
}

/** Reads the file, or says why it cannot be read. A file without front matter is a body alone. */
export function readSource(options: {
  folder: string;
  file: string;
  encoding?: string | undefined;
}): Source | Problem[] {
  const { folder, file } = options;
  const decoded = decode(readFileSync(join(folder, file)), options.encoding);
  if (!decoded) return [problem({ code: 'not-utf-8', file, details: { found: 'see “encoding” of the map' } })];
  const text = decoded.text.replace(/\r\n?/g, '\n');
  if (/^\+\+\+[ \t]*\n/.test(text)) {
    const suggestion = 'Write the fields as YAML, between two lines of “---”.';
    const details = { found: 'TOML (+++) is not supported', suggestion };
    return [problem({ code: 'yaml-syntax', file, position: { line: 1, column: 1 }, details })];
  }
  const split = splitFrontMatter(text, file);
  if ('code' in split) {
    if (split.code !== 'no-front-matter') return [split];
    return { file, values: {}, lineOf: () => undefined, body: text, encoding: decoded.encoding };
  }
  let yaml = readYaml({ source: split.yaml, file, firstLine: split.yamlLine });
  // One error of YAML brings others after it: the first is the one to mend.
  const [broken] = yaml.problems;
  if (broken) yaml = readYaml({ source: mendYaml(split.yaml), file, firstLine: split.yamlLine });
  if (broken && yaml.problems.length > 0) return [broken];
  const values = withoutBlanks(yaml.value) ?? {};
  if (typeof values !== 'object' || Array.isArray(values)) {
    const found = Array.isArray(values) ? 'a list' : 'a text';
    return [problem({ code: 'not-a-record', file, position: { line: split.yamlLine, column: 1 }, details: { found } })];
  }
  const lineOf = (path: readonly (string | number)[]) => yaml.positionOf(path)?.line;
  const mended = broken?.position?.line;
  const { body } = split;
  return { file, values: values as Record<string, unknown>, lineOf, body, encoding: decoded.encoding, mended };
}
