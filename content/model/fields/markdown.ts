// Long text in Markdown.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

/** The most characters of one Markdown text: a book of 150 pages. */
const MOST = 500_000;

export interface MarkdownField<R extends boolean = boolean> extends Field<'markdown', string, R> {}

/** Markdown (CommonMark and GFM); the value is its source. */
export function markdown<const O extends FieldOptions>(options?: O): MarkdownField<RequiredOf<O>> {
  return {
    kind: 'markdown',
    required: isRequired(options),
    translated: true,
    property: options?.property,
    expected: phrase('expected.markdown', { max: MOST }),
    schema: z.string().max(MOST),
  };
}
