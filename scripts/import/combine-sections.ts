// Makes one entry of many source files: each becomes a section, in the order that a field of theirs says.
import type { Draft } from './draft.ts';
import { slugAndAddresses, valuesOf } from './file-values.ts';
import { applyRules, type DraftContext, rulesOf } from './make-draft.ts';
import { noteFor, noteLeftOver, noteReading } from './note-for.ts';
import type { Source } from './read-source.ts';
import { safeName } from './safe-name.ts';

/** The one entry of all the files of a set with `onePage`; undefined for no files. */
export function combineSections(sources: readonly Source[], context: DraftContext): Draft | undefined {
  const { set, collection, language, report } = context;
  const { onePage } = set;
  const [first] = sources;
  if (!onePage || !first) return undefined;
  const { body, ...others } = rulesOf(context);
  const sections = sources.map((source) => {
    const note = noteFor(source, report);
    const values = valuesOf(source, set);
    const heading = values.resolve(onePage.heading);
    const order = onePage.order === undefined ? undefined : values.take(onePage.order);
    const text = applyRules({ rules: body ? { body } : {}, values, source, note, context }).body;
    const { addresses } = slugAndAddresses(values, set);
    // Constants are the page’s; a rule that reads a field reads it from the first file.
    const rest = source === first ? applyRules({ rules: others, values, source, note, context }) : {};
    noteLeftOver(values, set, report, note);
    if (heading === undefined) note('look', `the section has no heading: no value in “${onePage.heading}”`);
    noteReading(source, note);
    const title = heading === undefined ? undefined : String(heading);
    return {
      file: source.file,
      address: addresses[0],
      heading: title,
      body: String(text ?? ''),
      note,
      order,
      addresses,
      rest,
    };
  });
  sections.sort((a, b) => Number(a.order ?? 0) - Number(b.order ?? 0) || (a.file < b.file ? -1 : 1));
  const values = sections.find(({ file }) => file === first.file)?.rest ?? {};
  return {
    collection,
    language,
    slug: safeName(onePage.slug),
    file: first.file,
    values,
    addresses: sections.flatMap(({ addresses }) => addresses),
    parts: sections,
    note: noteFor(first, report),
  };
}
