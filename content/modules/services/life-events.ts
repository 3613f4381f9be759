// Life events: what happens to people and makes them need the town; one catalogue for all towns.

import { checked } from '../../model/fields/checked.ts';
import { group } from '../../model/fields/group.ts';
import { list } from '../../model/fields/list.ts';
import { localised } from '../../model/fields/localised.ts';
import { text } from '../../model/fields/text.ts';
import { phrasesOf } from '../../model/phrase.ts';
import { defineSingleton } from '../../model/singleton.ts';
import { isSlug } from '../../model/slug.ts';
import labels from './labels/en.json' with { type: 'json' };
import { uniqueKeys } from './unique-keys.ts';

const phrase = phrasesOf(labels);

const lifeEvent = group({
  key: checked(text({ required: true, translated: false, max: 60 }), isSlug, phrase('services.expected.lifeEventKey')),
  label: localised({ required: true }),
  intro: localised({ required: true }),
});

/** The catalogue: content/shared/life-events.yaml, or the town's own. */
export const lifeEvents = defineSingleton({
  name: 'life-events',
  shared: true,
  fields: { events: uniqueKeys(list(lifeEvent, { required: true })) },
  keys: ({ events }) => events.map(({ key }) => key),
});
