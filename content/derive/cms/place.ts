// Where a field stands while Decap's configuration is made, and what it is called there.
import type { Field } from '../../model/field.ts';
import { fieldLabelKeys, type Say } from '../../model/labels.ts';
import { capitalised } from './capitalised.ts';
import type { CmsSource } from './cms-source.ts';
import type { Expectation } from './expectations.ts';

/** A field's place: the collection (or file), the mini-site, and the names down to the field. */
export interface Place {
  source: CmsSource;
  say: Say;
  collection: string;
  /** The owner of the mini-site, or ''. */
  scope: string;
  path: readonly string[];
  /** Within a kind that is made of parts: its own name, and those down to the field. */
  part: readonly string[];
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

/** A field's keys; what is said of the parts of a kind, such as the file of a picture, counts wherever they occur. */
const keysOf = ({ collection, path, part }: Place): string[] => [
  ...fieldLabelKeys(collection, path),
  ...(part.length > 1 ? [`field.${part.join('.')}`] : []),
];

/** What an editor calls the field. */
export const labelOf = (place: Place): string =>
  firstLabel(place.say, keysOf(place)) ?? place.path.at(-1) ?? place.collection;

/** What an editor calls one line of a list. */
export const lineLabelOf = (place: Place): string =>
  firstLabel(
    place.say,
    keysOf(place).map((key) => `${key}.one`),
  ) ?? place.say('cms.line');

/** The field's own hint, just as it stands: what is in braces is an example, and no placeholder. */
function ownHint(place: Place): string | undefined {
  const keys = keysOf(place).map((key) => key.replace(/^field\./, 'hint.'));
  const texts = place.source.labels.flatMap((labels) => keys.map((key) => labels[key]));
  return texts.find((text) => typeof text === 'string');
}

/** Decap shows its texts without code. */
export const plain = (text: string): string => text.replaceAll('`', '').trim();

/** A sentence begins with a capital letter, unless it begins with code, and has an end. */
const sentence = (text: string, language: string): string => {
  const whole = plain(capitalised(text, language));
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
};

/** What helps an editor to fill in the field: its own hint, what it expects, and when it is needed. */
export function hintOf(field: Field, { text, limit, obvious }: Expectation, place: Place): string | undefined {
  const { source, say, optional } = place;
  const own = ownHint(place);
  const parts = [
    own,
    obvious || (own && !limit) ? undefined : text,
    field.required && optional ? say('cms.neededWithin') : undefined,
  ];
  return parts.flatMap((part) => (part ? [sentence(part, source.language)] : [])).join(' ') || undefined;
}
