// Makes a draft of one source file: applies the rules of its set and notes what no rule takes.
import type { Collection } from '../../content/model/collection.ts';
import { applyRule } from './apply-rule.ts';
import type { Draft } from './draft.ts';
import { slugAndAddresses, valuesOf } from './file-values.ts';
import { type MapSet, ruleSchema } from './map-schema.ts';
import type { MediaStore } from './media-store.ts';
import { noteFor, noteLeftOver, noteReading } from './note-for.ts';
import type { Source } from './read-source.ts';
import type { ImportReport, Note } from './report.ts';
import type { SourceValues } from './source-values.ts';

/** A body is the source’s body, unless the map says otherwise. */
const BODY = ruleSchema.parse({ from: '$body' });

/** What the making of all drafts shares. */
export interface DraftContext {
  set: MapSet;
  collection: Collection;
  language: string;
  timeZone: string;
  media: MediaStore;
  report: ImportReport;
}

function put(values: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() as string;
  let record = values;
  for (const step of steps) {
    record[step] ??= {};
    record = record[step] as Record<string, unknown>;
  }
  record[last] = value;
}

/** Applies the rules of a set to the values of one source file. */
export function applyRules(options: {
  rules: MapSet['fields'];
  values: SourceValues;
  source: Source;
  note: Note;
  context: DraftContext;
}): Record<string, unknown> {
  const { rules, values, source, note, context } = options;
  const { set, collection, language, timeZone, media, report } = context;
  const dates = { patterns: set.dates, language, timeZone };
  const leaveAway = (what: string) => {
    report.ignored[what] = (report.ignored[what] ?? 0) + 1;
  };
  const conversion = {
    dates,
    entities: set.entities,
    file: source.file,
    media,
    under: collection.name,
    note,
    leaveAway,
  };
  const result: Record<string, unknown> = {};
  for (const [target, rule] of Object.entries(rules)) {
    const value = applyRule({ target, rule, collection, values, conversion });
    if (value !== undefined && value !== '') put(result, target, value);
  }
  return result;
}

/** The rules of a set; a body is taken as it is unless they say otherwise. */
export const rulesOf = ({ collection, set }: DraftContext): MapSet['fields'] =>
  collection.fields.body ? { body: BODY, ...set.fields } : set.fields;

/** The draft of a source file. Links in its body still lead where they led. */
export function makeDraft(source: Source, context: DraftContext): Draft {
  const { set, collection, language, report } = context;
  const note = noteFor(source, report);
  const values = valuesOf(source, set);
  const { slug, old, addresses } = slugAndAddresses(values, set);
  if (slug !== old && addresses.length === 0)
    note('look', `is called ${slug} now; with “formerAddresses” its old address would lead here`, { value: old });
  noteReading(source, note);
  const { body, ...rest } = applyRules({ rules: rulesOf(context), values, source, note, context });
  if (!collection.fields.body && source.body.trim())
    note('lost', 'entries of this collection have no body', { field: 'body', value: source.body.trim() });
  noteLeftOver(values, set, report, note);
  const parts = [{ file: source.file, address: addresses[0], body: String(body ?? ''), note }];
  return { collection, language, slug, file: source.file, values: rest, addresses, parts, note };
}
