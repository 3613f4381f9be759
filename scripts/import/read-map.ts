// Reads a mapping file and says with line and column what is wrong with it.
import { readYaml } from '../../content/load/read-yaml.ts';
import type { Collection } from '../../content/model/collection.ts';
import { suggest } from '../../content/model/nearest.ts';
import { type Path, type Problem, problem } from '../../content/model/problem.ts';
import { checkMap } from './check-map.ts';
import { type ImportMap, mapSchema, ruleSchema, setSchema } from './map-schema.ts';

/** A field that is given as a text alone means `from` that field. */
function expandRules(value: unknown): unknown {
  const sets = (value as { sets?: unknown } | undefined)?.sets;
  if (!Array.isArray(sets)) return value;
  return {
    ...(value as object),
    sets: sets.map((set: { fields?: unknown } | null) => {
      if (!set || typeof set.fields !== 'object' || set.fields === null) return set;
      const fields = Object.entries(set.fields).map(([name, rule]) => [
        name,
        typeof rule === 'string' ? { from: rule } : rule,
      ]);
      return { ...set, fields: Object.fromEntries(fields) };
    }),
  };
}

/** What to write where something is missing or of the wrong form. */
const EXPECTED: Record<string, string> = {
  sets: 'a list of sets, each with “files”, “collection” and “fields”',
  files: 'which files, for example news/*.md',
  collection: 'a collection of the town, for example news',
  fields: 'the fields of the collection, each with the field it is taken from',
  slug: 'a text such as {$name}',
  heading: 'the field that becomes the heading of a section',
  part: 'start or end',
};

/** The keys that may stand where an unknown one was found. */
function knownAt(path: Path): string[] {
  if (path.length === 0) return Object.keys(mapSchema.shape);
  if (path.length === 2) return Object.keys(setSchema.shape);
  if (path[2] === 'fields') return Object.keys(ruleSchema.shape);
  return ['slug', 'heading', 'order'];
}

/** The map in `source`, or all that is wrong with it. */
export function readMap(options: {
  source: string;
  file: string;
  collections: readonly Collection[];
  languages: readonly string[];
}): { map: ImportMap; problems: readonly [] } | { map?: undefined; problems: Problem[] } {
  const { source, file, collections, languages } = options;
  const yaml = readYaml({ source, file });
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const value = expandRules(yaml.value ?? {});
  const result = mapSchema.safeParse(value);
  if (result.success) {
    const problems = checkMap(result.data, { file, collections, languages, positionOf: yaml.positionOf });
    return problems.length > 0 ? { problems } : { map: result.data, problems: [] };
  }
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const path = issue.path as (string | number)[];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const position = yaml.positionOf([...path, key], true);
        return problem({
          code: 'unknown-key',
          file,
          position,
          details: { found: key, suggestion: suggest(key, knownAt(path)) },
        });
      });
    }
    const found = path.reduce<unknown>(
      (part, step) => (part as Record<string | number, unknown> | undefined)?.[step],
      value,
    );
    const details = {
      field: String(path.at(-1) ?? 'the map'),
      found: found === undefined ? 'absent' : JSON.stringify(found),
      expected:
        EXPECTED[String(path.at(-1))] ?? issue.message.replace(/^Invalid input: expected /, 'a value of the kind '),
    };
    const code = found === undefined ? 'missing-field' : 'wrong-value';
    return [problem({ code, file, position: yaml.positionOf(path), details })];
  });
  return { problems };
}
