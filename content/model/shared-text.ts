// A shared text: what every town says until it says it itself, such as how it keeps data private.
import type { Entry } from './entry.ts';
import { markdown } from './fields/markdown.ts';
import { text } from './fields/text.ts';

/** What `content/shared/<folder>/<language>/<slug>.md` holds. */
export const sharedTextFields = {
  title: text({ required: true, max: 120 }),
  summary: text({ multiline: true, max: 300 }),
  body: markdown({ required: true }),
} as const;

/** A shared text in one language; it is rendered as an entry is. */
export type SharedText = Entry<typeof sharedTextFields>;
