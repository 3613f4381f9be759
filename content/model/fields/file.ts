// Documents to download.
import type { z } from 'zod';
import { type FieldOptions, isRequired, type RequiredOf, type ValuesOf } from '../field.ts';
import { phrase } from '../phrase.ts';
import { type CompositeField, schemaOf } from './group.ts';
import { MEDIA } from './image.ts';
import { text } from './text.ts';

const fields = {
  file: text({ required: true, translated: false }),
  title: text({ required: true }),
} as const;

/** A document: `file` is `media/…`. */
export type Document = ValuesOf<typeof fields>;

export interface FileField<R extends boolean = boolean> extends CompositeField<'file', Document, R> {}

/** A document of the town's media folder, with its title. */
export function file<const O extends FieldOptions>(options?: O): FileField<RequiredOf<O>> {
  return {
    kind: 'file',
    required: isRequired(options),
    translated: true,
    property: options?.property,
    fields,
    expected: phrase('expected.file'),
    schema: schemaOf(fields).refine((value) => MEDIA.test(value.file), { path: ['file'] }) as z.ZodType<Document>,
  };
}

/** A document of the town's media folder, for entries whose own title is the document's: `{ file: media/… }`. */
export function soleFile<const O extends FieldOptions>(
  options?: O,
): CompositeField<'file', Pick<Document, 'file'>, RequiredOf<O>> {
  const { file: path } = fields;
  return {
    kind: 'file',
    required: isRequired(options),
    translated: true,
    property: options?.property,
    fields: { file: path },
    expected: phrase('expected.soleFile'),
    schema: schemaOf({ file: path }).refine((value) => MEDIA.test(value.file), { path: ['file'] }) as z.ZodType<
      Pick<Document, 'file'>
    >,
  };
}
