// Where a field stands while Decap's configuration is made, and what it is called there.
import type { Field } from '../../model/field.ts';
import { fieldLabelKeys, type Say } from '../../model/labels.ts';
import type { CmsSource } from './cms-source.ts';

/** A field's place: the collection (or file), the mini-site, and the names down to the field. */
export interface Place {
  source: CmsSource;
  say: Say;
  collection: string;
  /** The owner of the mini-site, or ''. */
  scope: string;
  path: readonly string[];
  /** True within a group that may be left out: there a field is only needed once the group is used. */
  optional: boolean;
  /** True within a list or group that a translation writes for itself: there every field has its own value. */
  own: boolean;
}

/** The first of some labels that there is. */
export function firstLabel(say: Say, keys: readonly string[]): string | undefined {
  const key = keys.find((each) => say(each) !== each);
  return key && say(key);
}

const keysOf = ({ collection, path }: Place, kind: string): string[] =>
  fieldLabelKeys(collection, path).map((key) => key.replace(/^field\./, `${kind}.`));

/** What an editor calls the field. */
export const labelOf = (place: Place): string =>
  firstLabel(place.say, keysOf(place, 'field')) ?? place.path.at(-1) ?? place.collection;

/** Decap shows its texts without code. */
export const plain = (text: string): string => text.replaceAll('`', '').trim();

/** A sentence begins with a capital letter, unless it begins with code, and has an end. */
const sentence = (text: string): string => {
  const whole = plain(text.charAt(0).toLocaleUpperCase() + text.slice(1));
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
};

/** What helps an editor to fill in the field: its own hint, what it expects, and when it is needed. */
export function hintOf(field: Field, expectation: string | undefined, place: Place): string | undefined {
  const { say, optional } = place;
  const parts = [
    firstLabel(say, keysOf(place, 'hint')),
    expectation,
    field.required && optional ? say('cms.neededWithin') : undefined,
  ];
  return parts.flatMap((part) => (part ? [sentence(part)] : [])).join(' ') || undefined;
}
