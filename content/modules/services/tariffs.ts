// Tariffs: what the town charges, in one file per town; services name them by their keys.
import type { ValueOf } from '../../model/field.ts';
import { boolean } from '../../model/fields/boolean.ts';
import { checked } from '../../model/fields/checked.ts';
import { day } from '../../model/fields/day.ts';
import { group } from '../../model/fields/group.ts';
import { list } from '../../model/fields/list.ts';
import { localised } from '../../model/fields/localised.ts';
import { number } from '../../model/fields/number.ts';
import { ruled } from '../../model/fields/ruled.ts';
import { text } from '../../model/fields/text.ts';
import { phrasesOf } from '../../model/phrase.ts';
import { defineSingleton } from '../../model/singleton.ts';
import { isSlug } from '../../model/slug.ts';
import labels from './labels/en.json' with { type: 'json' };
import { uniqueKeys } from './unique-keys.ts';

const phrase = phrasesOf(labels);

const currencies = new Set(Intl.supportedValuesOf('currency'));
const currency = checked(
  text({ translated: false, max: 3 }),
  (value) => currencies.has(value),
  phrase('services.expected.currency'),
);

const plain = group({
  key: checked(text({ required: true, translated: false, max: 60 }), isSlug, phrase('services.expected.tariffKey')),
  label: localised({ required: true }),
  /** The heading under which it stands. */
  section: localised(),
  amount: number({ whole: false }),
  /** True when the amount is the least that it costs. */
  least: boolean(),
  text: localised(),
  currency,
  unit: localised(),
  per: localised(),
  note: localised(),
  validFrom: day(),
});
/** One tariff as the file has it. */
export type Tariff = ValueOf<typeof plain>;

const tariff = ruled(plain, ({ amount, text }) =>
  amount === undefined && !text
    ? [{ path: ['amount'], code: 'missing-field', details: { expected: phrase('services.expected.amount') } }]
    : [],
);

const tariffFields = {
  currency: { ...currency, required: true as const },
  validFrom: day(),
  note: localised({ multiline: true }),
  tariffs: uniqueKeys(list(tariff, { required: true })),
} as const;

/** The town's tariffs: tariffs.yaml. */
export const tariffs = defineSingleton({
  name: 'tariffs',
  fields: tariffFields,
  keys: (values) => values.tariffs.map(({ key }) => key),
});
