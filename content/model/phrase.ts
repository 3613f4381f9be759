// Phrases: pieces of sentences that can be said in each language, their English always at hand.
import english from './labels/en.json' with { type: 'json' };

/** Names of fields: those beside the field that a problem is about, or those within it. Each language calls them by their labels. */
export interface FieldNames {
  readonly names: readonly string[];
  readonly where: 'beside' | 'within';
  /** In English: as they stand in the file. */
  readonly text: string;
}

/** A label with what stands in for its placeholders. Plain data: safe to keep as JSON. */
export interface Phrase {
  readonly key: string;
  readonly details: Details;
  /** In English. */
  readonly text: string;
}

/** What stands in for a placeholder: as it is, or itself something to say. */
export type Detail = string | number | Phrase | FieldNames;
export type Details = Readonly<Record<string, Detail>>;

/** The keys of labels that do not count. */
export type TextKey<L> = { [Key in keyof L]: L[Key] extends string ? Key : never }[keyof L] & string;

const inEnglish = (detail: Detail | undefined): string => {
  if (detail === undefined) return '…';
  if (typeof detail === 'object') return detail.text;
  return typeof detail === 'number' ? detail.toLocaleString('en') : detail;
};

/** Makes phrases of English labels: those of the core, or a module's own. */
export const phrasesOf =
  <L extends object>(labels: L) =>
  (key: TextKey<L>, details: Details = {}): Phrase => ({
    key,
    details,
    text: String(labels[key]).replace(/\{(\w+)\}/g, (_, name: string) => inEnglish(details[name])),
  });

/** A phrase of the core's labels; a detail that is not given becomes “…”. */
export const phrase = phrasesOf(english);

/** Something that an editor wrote, in the quotation marks of the language. */
export const quoted = (text: string): Phrase => phrase('phrase.quoted', { text });

/** Fields that stand beside the one that a problem is about. */
export const beside = (...names: string[]): FieldNames => ({ names, where: 'beside', text: names.join(', ') });

/** Fields within the one that a problem is about. */
export const within = (...names: string[]): FieldNames => ({ names, where: 'within', text: names.join(', ') });
