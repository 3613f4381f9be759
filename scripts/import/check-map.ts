// Checks a map against the town: collections, fields and languages that it names exist.
import type { Collection } from '../../content/model/collection.ts';
import { suggest } from '../../content/model/nearest.ts';
import { type Path, type Position, type Problem, problem } from '../../content/model/problem.ts';
import { isDatePattern } from './date-pattern.ts';
import { fieldAt } from './field-at.ts';
import type { ImportMap } from './map-schema.ts';

/** What a map is checked against. */
export interface MapContext {
  file: string;
  collections: readonly Collection[];
  languages: readonly string[];
  positionOf: (path: Path, key?: boolean) => Position | undefined;
}

/** A regular expression, or undefined where the text is none. */
export function tryRegExp(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'u');
  } catch {
    return undefined;
  }
}

/** Everything that a map names and the town does not have. */
export function checkMap(map: ImportMap, context: MapContext): Problem[] {
  const { file, collections, languages, positionOf } = context;
  const problems: Problem[] = [];
  const wrong = (path: Path, found: string, expected: string) => {
    const details = { field: String(path.at(-1)), found: `“${found}”`, expected };
    problems.push(problem({ code: 'wrong-value', file, position: positionOf(path), details }));
  };
  map.sets.forEach((set, index) => {
    const collection = collections.find(({ name }) => name === set.collection);
    if (!collection) {
      wrong(['sets', index, 'collection'], set.collection, `one of: ${collections.map(({ name }) => name).join(', ')}`);
      return;
    }
    if (set.language && !languages.includes(set.language))
      wrong(['sets', index, 'language'], set.language, `one of the town’s languages: ${languages.join(', ')}`);
    if (set.fileName !== undefined && !tryRegExp(set.fileName))
      wrong(
        ['sets', index, 'fileName'],
        set.fileName,
        'a regular expression such as ^(?<date>\\d{4}-\\d{2}-\\d{2})-(?<rest>.+)$',
      );
    const patterns = [set.dates, ...Object.values(set.fields).map((rule) => rule.dates ?? [])].flat();
    for (const pattern of patterns.filter((text) => !isDatePattern(text)))
      wrong(['sets', index, 'dates'], pattern, 'a pattern of a date such as DD/MM/YYYY');
    for (const target of Object.keys(set.fields)) {
      const found = fieldAt(collection.fields, target);
      if ('field' in found) continue;
      problems.push(
        problem({
          code: 'unknown-key',
          file,
          position: positionOf(['sets', index, 'fields', target], true),
          details: { found: target, suggestion: suggest(found.unknown, found.known) },
        }),
      );
    }
  });
  return problems;
}
