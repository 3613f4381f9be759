// A profile: what sites of one kind of body have where their settings say nothing, as data.
import type { ValuesOf } from './field.ts';
import { text } from './fields/text.ts';
import type { Labels } from './labels.ts';
import { townFields } from './town.ts';

/** The fields of `content/shared/profiles/<kind>.yaml`. */
export const profileFields = {
  /** The body's type in the words of schema.org. */
  schemaType: text({ required: true, translated: false }),
  modules: townFields.modules,
  home: townFields.home,
} as const;

/** What a kind of body starts from. */
export interface Profile extends ValuesOf<typeof profileFields> {
  /** Words that go before those of all sites, by language. */
  readonly labels: ReadonlyMap<string, Labels>;
}
