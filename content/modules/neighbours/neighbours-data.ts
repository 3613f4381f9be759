// Whose news and events a town shows beside its own: neighbours.yaml.
import type { ValuesOf } from '../../model/field.ts';
import { checked } from '../../model/fields/checked.ts';
import { choice } from '../../model/fields/choice.ts';
import { group } from '../../model/fields/group.ts';
import { link } from '../../model/fields/link.ts';
import { list } from '../../model/fields/list.ts';
import { localised } from '../../model/fields/localised.ts';
import { number } from '../../model/fields/number.ts';
import { text } from '../../model/fields/text.ts';
import { phrasesOf, quoted } from '../../model/phrase.ts';
import { SHARED_COLLECTIONS } from '../../model/shared-item.ts';
import { defineSingleton, type Finding } from '../../model/singleton.ts';
import { isSlug } from '../../model/slug.ts';
import labels from './labels/en.json' with { type: 'json' };

const phrase = phrasesOf(labels);
const word = text({ required: true, translated: false, max: 60 });
const count = number({ min: 1, max: 30 });
const collections = list(choice(SHARED_COLLECTIONS, { labels: 'choice.shared-collection' }));

const web = checked(
  link({ required: true }),
  (value) => /^https?:/i.test(value) && !/^https?:\/\/[^/?#]*@/i.test(value),
  phrase('neighbours.expected.web'),
);

const fields = {
  intro: localised({ multiline: true }),
  /** Towns whose folders stand beside this one's. */
  towns: list(
    group({
      town: checked(word, isSlug, phrase('neighbours.expected.folder')),
      collections,
      topics: list(text({ translated: false, max: 60 })),
      count,
    }),
  ),
  /** Feeds and calendars of others: JSON Feed, RSS, Atom or iCalendar. */
  feeds: list(
    group({
      name: localised({ required: true }),
      feed: web,
      home: link(),
      language: checked(
        text({ translated: false, max: 12 }),
        (value) => /^[a-z]{2,3}(-[A-Z][a-zA-Z]+)?$/.test(value),
        phrase('neighbours.expected.language'),
      ),
      count,
    }),
  ),
} as const;

const twice = (name: 'towns' | 'feeds', key: 'town' | 'feed', values: readonly string[]): Finding[] =>
  values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [
          {
            path: [name, index, key],
            code: 'wrong-value',
            details: { found: quoted(value), expected: phrase('neighbours.expected.once') },
          },
        ],
  );

/** The neighbours of a town: neighbours.yaml. */
export const neighbours = defineSingleton({
  name: 'neighbours',
  fields,
  check: ({ towns = [], feeds = [] }) => [
    ...twice(
      'towns',
      'town',
      towns.map(({ town }) => town),
    ),
    ...twice(
      'feeds',
      'feed',
      feeds.map(({ feed }) => feed),
    ),
  ],
});

/** What neighbours.yaml holds. */
export type Neighbours = ValuesOf<typeof fields>;
