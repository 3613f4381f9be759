// Topics: one controlled list per town over a shared base list.
import { group } from './fields/group.ts';
import { list } from './fields/list.ts';
import { type Localised, localised } from './fields/localised.ts';

/** The fields of one topic in topics.yaml, which maps keys to topics. */
export const topicFields = { label: localised({ required: true }), synonyms: list(localised()) } as const;

/** The field that checks one topic. */
export const topicField = group(topicFields, { required: true });

/** A topic: what it is called, and what else people call it. */
export interface Topic {
  readonly key: string;
  readonly label: Localised;
  readonly synonyms: readonly Localised[];
}
