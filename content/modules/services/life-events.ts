// Life events: what happens to people and makes them need the town; one catalogue for all towns.

import { checked } from '../../model/fields/checked.ts';
import { group } from '../../model/fields/group.ts';
import { list } from '../../model/fields/list.ts';
import { localised } from '../../model/fields/localised.ts';
import { text } from '../../model/fields/text.ts';
import { defineSingleton } from '../../model/singleton.ts';
import { isSlug } from '../../model/slug.ts';
import { uniqueKeys } from './unique-keys.ts';

const lifeEvent = group({
  key: checked(text({ required: true, translated: false, max: 60 }), isSlug, 'a key such as birth'),
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
