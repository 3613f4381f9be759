// The line by which an entry, or a line of a list, is told from the others in Decap.
import type { Collection } from '../../model/collection.ts';
import type { Field, FieldRecord } from '../../model/field.ts';
import type { Place } from './place.ts';

const PLAIN = ['text', 'day', 'moment', 'time', 'email', 'phone', 'number', 'choice', 'reference'];

/** Dates as the language writes them, in the tokens of Decap's templates. */
function datePattern(language: string): string {
  const tokens: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = { day: 'DD', month: 'MM', year: 'YYYY' };
  const parts = new Intl.DateTimeFormat(language, { day: '2-digit', month: '2-digit', year: 'numeric' }).formatToParts(
    0,
  );
  return parts.map(({ type, value }) => tokens[type] ?? value).join('');
}

/** What one field adds; texts in several languages stand by the first of them. */
function template(name: string, field: Field, languages: readonly string[]): string | undefined {
  if (PLAIN.includes(field.kind)) return `{{fields.${name}}}`;
  if (field.kind !== 'localised') return undefined;
  return languages.length > 1 ? `{{fields.${name}.${languages[0]}}}` : `{{fields.${name}}}`;
}

/** The template of a list's lines: its first two fields that can be said in a word. */
export function lineSummary(fields: FieldRecord, { source }: Place): { summary?: string } {
  const parts = Object.entries(fields)
    .flatMap(([name, field]) => template(name, field, source.site.languages) ?? [])
    .slice(0, 2);
  return parts.length > 0 ? { summary: parts.join(' · ') } : {};
}

/** The field by whose date entries are told apart, where they have one. */
export const dateOf = ({ publication, fields }: Collection): string | undefined => {
  const name = publication.calendar?.start ?? publication.feed?.date;
  return name && name in fields ? name : undefined;
};

/** The template of a collection's entries: the title, and the date. */
export function entrySummary(collection: Collection, language: string): string {
  const date = dateOf(collection);
  return date ? `{{title}} · {{fields.${date} | date('${datePattern(language)}')}}` : '{{title}}';
}
