// Waste: who lives in which zone, what is collected there and when; one file per town.
import type { ValuesOf } from '../../model/field.ts';
import { checked } from '../../model/fields/checked.ts';
import { choice } from '../../model/fields/choice.ts';
import { contact } from '../../model/fields/contact.ts';
import { day } from '../../model/fields/day.ts';
import { exceptions } from '../../model/fields/exceptions.ts';
import { group } from '../../model/fields/group.ts';
import { list } from '../../model/fields/list.ts';
import { localised } from '../../model/fields/localised.ts';
import { repeats } from '../../model/fields/repeats.ts';
import { text } from '../../model/fields/text.ts';
import { suggest } from '../../model/nearest.ts';
import { phrasesOf, quoted } from '../../model/phrase.ts';
import { defineSingleton, type Finding } from '../../model/singleton.ts';
import { isSlug } from '../../model/slug.ts';
import labels from './labels/en.json' with { type: 'json' };

const phrase = phrasesOf(labels);

/** Colours of bins, as words; the name of what is collected always stands beside them. */
export const WASTE_COLOURS = ['black', 'grey', 'brown', 'blue', 'yellow', 'green', 'red', 'orange', 'white'] as const;

const word = text({ required: true, translated: false, max: 60 });
const key = checked(word, isSlug, phrase('waste.expected.key'));

const zone = group({
  key,
  name: localised({ required: true }),
  streets: list(text({ translated: false }), { required: true }),
});

const stream = group({
  key,
  name: localised({ required: true }),
  colour: choice(WASTE_COLOURS, { labels: 'choice.waste-colour' }),
  /** One or two letters for small calendars. */
  mark: text({ translated: false, max: 2 }),
  container: localised(),
  accepts: list(localised()),
  refuses: list(localised()),
  text: localised({ multiline: true }),
});

const rule = group({
  stream: word,
  zones: list(word),
  start: day({ required: true }),
  repeats: repeats({ required: true }),
  exceptions: exceptions(),
});

const shift = group({ from: day({ required: true }), to: day(), zones: list(word), note: localised() });

const fields = {
  zones: list(zone, { required: true }),
  streams: list(stream, { required: true }),
  rules: list(rule, { required: true }),
  shifts: list(shift),
  putOut: localised({ multiline: true }),
  notes: localised({ multiline: true }),
  contact: contact(),
} as const;

interface Keyed {
  key: string;
}

const twice = (name: string, items: readonly Keyed[]): Finding[] =>
  items.flatMap(({ key }, index) =>
    items.findIndex((item) => item.key === key) === index
      ? []
      : [
          {
            path: [name, index, 'key'],
            code: 'wrong-value',
            details: { found: quoted(key), expected: phrase('waste.expected.keyOfItsOwn') },
          },
        ],
  );

const missing = (path: (string | number)[], found: string, known: readonly Keyed[]): Finding[] => {
  const keys = known.map(({ key }) => key);
  if (keys.includes(found)) return [];
  return [{ path, code: 'missing-entry', details: { found: quoted(found), suggestion: suggest(found, keys) } }];
};

/** The town's collections: waste.yaml. */
export const waste = defineSingleton({
  name: 'waste',
  fields,
  keys: ({ zones }) => zones.map(({ key }) => key),
  check: ({ zones, streams, rules, shifts = [] }) => [
    ...twice('zones', zones),
    ...twice('streams', streams),
    ...zones.flatMap(({ key }, index): Finding[] =>
      key === 'streams'
        ? [
            {
              path: ['zones', index, 'key'],
              code: 'wrong-value',
              details: { found: quoted('streams'), expected: phrase('waste.expected.otherKey') },
            },
          ]
        : [],
    ),
    ...rules.flatMap(({ stream }, index) => missing(['rules', index, 'stream'], stream, streams)),
    ...[
      ...rules.map((each, index) => ({ ...each, at: ['rules', index] })),
      ...shifts.map((each, index) => ({ ...each, at: ['shifts', index] })),
    ].flatMap(({ zones: named = [], at }) =>
      named.flatMap((name, index) => missing([...at, 'zones', index], name, zones)),
    ),
  ],
});

/** What waste.yaml holds. */
export type Waste = ValuesOf<typeof fields>;
export type Zone = Waste['zones'][number];
export type Stream = Waste['streams'][number];
