// Prepares a draft: text alternatives, whole days, former addresses; then checks every value but the body.
import { check, obeysRules } from './check-draft.ts';
import { type Draft, entryAddress } from './draft.ts';

/** Pictures without a text alternative get the title; an alternative without a picture is of no use. */
function mendPictures({ collection, values, note }: Draft): void {
  for (const [name, field] of Object.entries(collection.fields)) {
    const image = values[name] as { src?: string; alt?: unknown; decorative?: boolean } | undefined;
    if (field.kind !== 'image' || !image) continue;
    if (!image.src) {
      if (image.alt)
        note('lost', 'there is no picture that it would describe', { field: `${name}.alt`, value: image.alt });
      delete values[name];
    } else if (!image.alt && !image.decorative) {
      image.alt = values.title;
      note('look', 'the picture had no text alternative: the title stands in', { field: name, value: image.src });
    }
  }
}

/** A calendar entry whose start is a day alone lasts the whole day. */
function mendDay({ collection, values, note }: Draft): void {
  const start = values[collection.publication.calendar?.start ?? ''];
  if (!collection.fields.allDay || typeof start !== 'string' || start.length > 10 || values.allDay !== undefined)
    return;
  values.allDay = true;
  note('look', 'no time of day: taken as a whole day', { field: 'start', value: start });
}

/** Mends what can be mended and checks all values but the body; false when the draft cannot become an entry. */
export function prepareDraft(draft: Draft, firstLanguage: string): boolean {
  mendPictures(draft);
  mendDay(draft);
  const address = entryAddress(draft, firstLanguage);
  const former = [...new Set(draft.addresses)].filter((old) => old.replace(/\/?$/, '/') !== address);
  if (former.length > 0) draft.values.formerAddresses = former;
  const { body: _, ...fields } = draft.collection.fields;
  return check(draft, fields) && obeysRules(draft);
}
