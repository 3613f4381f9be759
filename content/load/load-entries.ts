// Turns the files of a town into checked entries; a translation inherits what it leaves out.
import type { Entry } from '../model/entry.ts';
import type { Field, FieldRecord } from '../model/field.ts';
import { fieldsWithin } from '../model/fields/group.ts';
import { fieldLabelKeys, type Say } from '../model/labels.ts';
import { parseOrExplain, withoutBlanks } from '../model/parse-or-explain.ts';
import { type Problem, problem } from '../model/problem.ts';
import { type EntryPlace, locate, type TownShape } from './locate.ts';
import { type RawEntry, readEntry } from './read-entry.ts';
import { soundValues } from './sound-values.ts';
import type { TownSource } from './town-source.ts';

/** A checked entry together with the way back to its lines. */
export interface LoadedEntry {
  entry: Entry;
  raw: RawEntry;
}

/** What is sound of an entry that has problems. */
export interface BrokenEntry {
  values: Record<string, unknown>;
  raw: RawEntry;
}

function inherited(field: Field, own: unknown, from: unknown): unknown {
  const inner = fieldsWithin(field);
  if (inner && own !== undefined && from !== undefined) {
    return inherit(inner, own as Record<string, unknown>, from as Record<string, unknown>);
  }
  return own ?? (field.translated ? undefined : from);
}

/** The values of a translation, completed from the entry that it translates. */
function inherit(
  fields: FieldRecord,
  own: Record<string, unknown>,
  from: Record<string, unknown>,
): Record<string, unknown> {
  const result = { ...own };
  for (const [name, field] of Object.entries(fields)) {
    const value = inherited(field, own[name], from[name]);
    if (value !== undefined) result[name] = value;
  }
  return result;
}

/** Labels of fields in an editor's words, with the key that stands in the file. */
const labeller =
  (say: Say, collection: string) =>
  (path: readonly string[]): string => {
    const key = path.join('.');
    const candidates = fieldLabelKeys(collection, path);
    const label = candidates.map((candidate) => say(candidate)).find((text, index) => text !== candidates[index]);
    return label && label !== key ? `${label} (${key})` : key;
  };

function checkEntry(raw: RawEntry, original: { raw: RawEntry; sound: boolean } | undefined, say: Say) {
  const { collection, file } = raw;
  const own = (withoutBlanks(raw.values) ?? {}) as Record<string, unknown>;
  const value = original
    ? inherit(collection.fields, own, (withoutBlanks(original.raw.values) ?? {}) as Record<string, unknown>)
    : own;
  const { values, problems } = parseOrExplain({
    fields: collection.fields,
    value,
    file,
    collection: collection.name,
    positionOf: raw.positionOf,
    labelOf: labeller(say, collection.name),
    skips: (path) => original !== undefined && !original.sound && !(String(path[0]) in own),
  });
  if (!values) return { problems };
  const broken = collection.rules.flatMap((rule) => {
    const found = rule(values);
    // What a translation inherits from a broken entry is told there.
    if (!found || (original && !original.sound && !raw.holds(found.path))) return [];
    const field = labeller(say, collection.name)(found.path.map(String));
    const details = {
      field,
      found: String((values as Record<string, unknown>)[String(found.path[0])]),
      ...found.details,
    };
    const { code, path } = found;
    return [problem({ code, file, position: raw.positionOf(path), path, collection: collection.name, details })];
  });
  const { language, slug, scope } = raw;
  const outdated = (original?.raw.changed ?? 0) > (raw.changed ?? Number.POSITIVE_INFINITY);
  const entry = { collection: collection.name, slug, scope, language, values, file, outdated } as Entry;
  return { entry, problems: broken };
}

/** All entries of a town, what is sound of broken ones, where an entry stands at all, and all that is wrong. */
export function loadEntries(
  source: TownSource,
  shape: TownShape,
  say: Say,
): { entries: LoadedEntry[]; broken: BrokenEntry[]; places: EntryPlace[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const places: EntryPlace[] = [];
  const groups = new Map<string, RawEntry[]>();
  for (const file of source.files) {
    const place = locate(file.path, shape);
    if (place === 'other') continue;
    if ('code' in place) {
      problems.push(place);
      continue;
    }
    const raw = readEntry(file, place, `${source.folder}/${file.path}`);
    if (raw === 'absent') continue;
    places.push(place);
    if ('collection' in raw) {
      const key = `${raw.scope}|${raw.collection.name}|${raw.slug}`;
      groups.set(key, [...(groups.get(key) ?? []), raw]);
    } else problems.push(...raw);
  }
  const entries: LoadedEntry[] = [];
  const broken: BrokenEntry[] = [];
  for (const variants of groups.values()) {
    const ordered = variants.toSorted(
      (a, b) => shape.languages.indexOf(a.language) - shape.languages.indexOf(b.language),
    );
    let original: { raw: RawEntry; sound: boolean } | undefined;
    for (const raw of ordered) {
      const checked = checkEntry(raw, original, say);
      problems.push(...checked.problems);
      if (checked.entry) entries.push({ entry: checked.entry, raw });
      else broken.push({ values: soundValues(raw.collection.fields, raw.values), raw });
      original ??= { raw, sound: checked.problems.length === 0 };
    }
  }
  return { entries, broken, places, problems };
}
