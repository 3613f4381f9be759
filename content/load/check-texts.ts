// Checks the long texts of an entry: their links, their pictures and what Markdown has to say of them.
import type { FieldRecord } from '../model/field.ts';
import { ENTRY_LINK } from '../model/fields/link.ts';
import { type Position, type Problem, problem } from '../model/problem.ts';
import { walkValues } from '../model/walk-values.ts';
import { checkEntryLink, checkMedia, type Place, type Targets } from './check-targets.ts';
import type { ParsedMarkdown } from './markdown/parse-markdown.ts';
import type { RawEntry } from './read-entry.ts';

/** All problems of the Markdown fields of one entry. */
export function checkTexts(options: {
  fields: FieldRecord;
  values: Readonly<Record<string, unknown>>;
  scope: string;
  targets: Targets;
  file: string;
  raw: RawEntry;
  markdown: (source: string) => ParsedMarkdown;
}): Problem[] {
  const { fields, values, scope, targets, file, raw, markdown } = options;
  const problems: (Problem | undefined)[] = [];
  walkValues(fields, values, (field, value, path) => {
    if (field.kind !== 'markdown') return;
    const isBody = path[0] === 'body';
    const start = raw.positionOf(path);
    const inFile = (position: Position): Position | undefined =>
      isBody ? { line: position.line + raw.bodyLine - 1, column: position.column } : start;
    const text = markdown(String(value));
    const collection = raw.collection.name;
    const placeOf = (position: Position): Place => ({ file, collection, path, position: inFile(position) });
    for (const { code, position, details } of text.problems) {
      problems.push(problem({ code, level: 'warning', ...placeOf(position), details }));
    }
    for (const { target, position } of text.links) {
      const place = placeOf(position);
      if (target.startsWith('media/')) problems.push(checkMedia({ media: target, targets, place }));
      else if (ENTRY_LINK.test(target)) problems.push(checkEntryLink({ target, scope, targets, place }));
      else problems.push(problem({ code: 'dead-link', level: 'warning', ...place, details: { found: target } }));
    }
    for (const { src, position } of text.images) {
      problems.push(checkMedia({ media: src, targets, place: placeOf(position) }));
    }
  });
  return problems.filter((each) => each !== undefined);
}
