// A list with one more condition: each line has a key of its own.
import type { ListField } from '../../model/fields/list.ts';
import { type RuleBroken, ruled } from '../../model/fields/ruled.ts';
import { phrasesOf } from '../../model/phrase.ts';
import labels from './labels/en.json' with { type: 'json' };

const phrase = phrasesOf(labels);

/** A list whose items each have a `key` of their own. */
export const uniqueKeys = <V extends { key: string }, R extends boolean>(field: ListField<V, R>): ListField<V, R> =>
  ruled(field, (items): RuleBroken[] =>
    (items as V[]).flatMap(({ key }, index) =>
      (items as V[]).findIndex((item) => item.key === key) === index
        ? []
        : [
            {
              path: [index, 'key'],
              code: 'wrong-value',
              details: { expected: phrase('services.expected.keyOfItsOwn') },
            },
          ],
    ),
  );
