// The questions about a new town: what is asked, what is meant without an answer, which answers will do.
import type { z } from 'zod';
import { KINDS } from '../../content/model/kinds.ts';
import { suggest } from '../../content/model/nearest.ts';
import type { Phrase } from '../../content/model/phrase.ts';
import { townFields } from '../../content/model/town.ts';
import { colourFor } from './colours.ts';
import { aboutZones, countryOf, isCountry, zoneOf } from './countries.ts';
import { readLanguages } from './read-languages.ts';
import type { Reading } from './reading.ts';

/** What a new town is made from; all as text. */
export const KEYS = ['name', 'kind', 'languages', 'country', 'time-zone', 'domain', 'colour'] as const;
export type Key = (typeof KEYS)[number];
export type Answers = Record<Key, string>;

export interface Question {
  ask: string;
  /** The answer where none is given; undefined when nobody can know. */
  fallback: (known: Partial<Answers>, id: string) => string | undefined;
  read: (text: string) => Reading;
  /** Why there is no fallback. */
  why?: (known: Partial<Answers>) => string;
}

const LONGEST_NAME = 80;

const matches =
  (field: { schema: z.ZodType; expected: Phrase }, value: (text: string) => string = (text) => text) =>
  (text: string): Reading =>
    field.schema.safeParse(value(text)).success ? { value: value(text) } : { reason: `Write ${field.expected.text}.` };

const first = (languages = 'en') => languages.split(',')[0] ?? 'en';

const capitalised = (id: string) =>
  id.replace(/(^|-)([a-z0-9])/g, (_, gap, letter) => (gap && ' ') + letter.toUpperCase());

/** Zones are written in capitals and small letters; people need not. */
const zoneSpelling = (text: string) =>
  Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === text.toLowerCase()) ?? text;

export const questions: Record<Key, Question> = {
  name: {
    ask: 'Name of the town or body, as people write it',
    fallback: (_, id) => capitalised(id),
    read: (text) => {
      if (/\p{Cc}/u.test(text)) return { reason: 'Write the name on one line.' };
      return text.length > LONGEST_NAME
        ? { reason: `Write a name of at most ${LONGEST_NAME} characters.` }
        : { value: text };
    },
  },
  kind: {
    ask: `What it is (${KINDS.join(', ')})`,
    fallback: () => 'town',
    read: (text) => {
      const typed = text.toLowerCase().replace(/\s+/g, '-');
      return (KINDS as readonly string[]).includes(typed)
        ? { value: typed }
        : { reason: `“${text}” is none of the kinds. ${suggest(typed, KINDS).text}` };
    },
  },
  languages: {
    ask: 'Languages of the portal, the main one first (en, fr, de, es, eu have first texts)',
    fallback: () => 'en',
    read: readLanguages,
  },
  country: {
    ask: 'Country, two letters',
    fallback: ({ languages }) => countryOf(first(languages)),
    read: (text) => {
      const reading = matches(townFields.country, (typed) => typed.toUpperCase())(text);
      return 'reason' in reading || isCountry(reading.value)
        ? reading
        : { reason: `“${text}” is no country. Write ${townFields.country.expected.text}.` };
    },
  },
  'time-zone': {
    ask: 'Time zone',
    fallback: ({ country }) => zoneOf(country ?? ''),
    read: matches(townFields.timeZone, zoneSpelling),
    why: ({ country }) => aboutZones(country ?? ''),
  },
  domain: {
    ask: 'Domain of the finished site (it can be changed later)',
    fallback: (_, id) => `${id}.example`,
    read: matches(townFields.domain, (text) =>
      text
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/$/, ''),
    ),
  },
  colour: {
    ask: 'Main colour',
    fallback: (_, id) => colourFor(id),
    read: matches(townFields.palette.fields.primary, (text) => text.toLowerCase().replace(/^(?=[0-9a-f]{6}$)/, '#')),
  },
};
