// Notes what becomes of the values of one source file, with the line on which each stands.
import type { MapSet } from './map-schema.ts';
import type { Source } from './read-source.ts';
import type { ImportReport, Note } from './report.ts';
import type { SourceValues } from './source-values.ts';

/** Notes for one source file, with the line of the field. */
export function noteFor(source: Source, report: ImportReport): Note {
  return (kind, why, at = {}) => {
    const { field, value } = at;
    const path = field && !field.includes('{') && !field.startsWith('$') ? field.split('.') : undefined;
    const line = path && source.values[path[0] as string] !== undefined ? source.lineOf(path) : undefined;
    const shown = value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
    report.items.push({ kind, file: source.file, line, field, value: shown, why });
  };
}

/** Notes where a file could be read only with indulgence. */
export function noteReading(source: Source, note: Note): void {
  if (source.encoding) note('look', `not UTF-8: read as ${source.encoding}`);
  if (source.mended)
    note('look', `the YAML is not quite right from line ${source.mended} on: read as if its lines were indented`);
}

/** Notes the values that no rule took; those the map ignores are only counted. */
export function noteLeftOver(values: SourceValues, set: MapSet, report: ImportReport, note: Note): void {
  const mentioned = new Set(Object.values(set.fields).flatMap((rule) => [...(rule.from ?? []), ...(rule.join ?? [])]));
  for (const { path, value } of values.leftOver()) {
    if (set.ignore.some((ignored) => path === ignored || path.startsWith(`${ignored}.`)))
      report.ignored[path] = (report.ignored[path] ?? 0) + 1;
    else {
      const why = mentioned.has(path) ? 'the map prefers another field here' : 'no rule of the map takes it';
      note('lost', why, { field: path, value });
    }
  }
}
