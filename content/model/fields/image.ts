// Pictures, each with its text alternative or the word that it is decorative.
import type { z } from 'zod';
import { type FieldOptions, isRequired, type RequiredOf, type ValuesOf } from '../field.ts';
import { phrase } from '../phrase.ts';
import { boolean } from './boolean.ts';
import { type CompositeField, schemaOf } from './group.ts';
import { localised } from './localised.ts';
import { text } from './text.ts';

/** Where media stands in the town's folder; what the path of a picture or file starts with. */
export const MEDIA = /^media\/(?!(?:.*\/)?\.\.?(?:\/|$))[^\\\p{Cc}]+$/u;

const fields = {
  src: text({ required: true, translated: false }),
  alt: localised(),
  decorative: boolean(),
  caption: localised(),
  credit: text({ translated: false }),
} as const;

/** A picture: `src` is `media/…`; without `decorative: true` it has `alt`. */
export type Image = ValuesOf<typeof fields>;

export interface ImageField<R extends boolean = boolean> extends CompositeField<'image', Image, R> {}

/** A picture of the town's media folder. */
export function image<const O extends FieldOptions>(options?: O): ImageField<RequiredOf<O>> {
  return {
    kind: 'image',
    required: isRequired(options),
    translated: false,
    property: options?.property ?? 'image',
    fields,
    expected: phrase('expected.image'),
    schema: schemaOf(fields)
      .refine((value) => MEDIA.test(value.src), { path: ['src'] })
      .refine((value) => value.decorative || value.alt, {
        params: { code: 'missing-alternative' },
      }) as z.ZodType<Image>,
  };
}
