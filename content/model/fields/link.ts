// Links that editors give: to another site, a mailbox, or an entry of the town.
import { z } from 'zod';
import { type Field, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

export interface LinkField<R extends boolean = boolean> extends Field<'link', string, R> {
  /** True when an entry (`collection/slug`) may be named too. */
  readonly entries: boolean;
}

/** `collection/slug`: how content names an entry of its own town. */
export const ENTRY_LINK = /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

/** Whether `value` is a web address, a mailbox or a phone link that a browser may open safely. */
export function isSafeUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol);
}

/** A link: https, http, mailto or tel; with `entries` also `collection/slug`. */
export function link<const O extends FieldOptions & { entries?: boolean }>(options?: O): LinkField<RequiredOf<O>> {
  const entries = options?.entries ?? false;
  return {
    kind: 'link',
    required: isRequired(options),
    translated: false,
    property: options?.property,
    entries,
    expected: phrase(entries ? 'expected.linkOrEntry' : 'expected.link'),
    schema: z
      .string()
      .trim()
      .refine((value) => isSafeUrl(value) || (entries && ENTRY_LINK.test(value))),
  };
}
