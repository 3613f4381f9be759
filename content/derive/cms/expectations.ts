// What each kind of field expects, in a few words for its hint; and the pattern by which Decap can tell that it is not met.
import type { Field } from '../../model/field.ts';
import type { FieldTable } from '../../model/field-kinds.ts';
import type { Say } from '../../model/labels.ts';

/** What is expected, and a regular expression that right values match. */
export interface Expectation {
  text?: string;
  pattern?: string;
  /** True for what an editor should know even where the field has a hint of its own. */
  limit?: boolean;
  /** True where nobody has to be told before. */
  obvious?: boolean;
}

/** From how many characters on few texts come near the limit. */
const ROOMY = 200;

const example = (say: Say, text: string): string => say('reference.example', { example: text });
const nothing = (): Expectation => ({});

const SAFE = '(https?://|mailto:|tel:)\\S+';

const table: FieldTable<[Say], Expectation> = {
  text: ({ max, multiline, expected }, say) => {
    // A text with a condition of its own says it; only the loader can tell whether it is met.
    if (expected.key !== 'expected.text') return { text: say(expected.key) };
    const text = say('reference.text', { max });
    return { text, pattern: `^[^]{0,${max}}$`, limit: true, obvious: !multiline && max >= ROOMY };
  },
  markdown: nothing,
  number: ({ whole, min, max }, say) =>
    max >= 1e9 ? {} : { text: say(whole ? 'reference.whole' : 'reference.number', { min, max }), limit: true },
  boolean: nothing,
  day: nothing,
  moment: (_, say) => ({ text: say('cms.moment') }),
  time: (_, say) => ({ text: example(say, '09:00'), pattern: '^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$' }),
  choice: nothing,
  link: ({ entries }, say) => ({
    text: say(entries ? 'reference.linkOrEntry' : 'reference.link'),
    pattern: entries ? `^\\s*(${SAFE}|[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*)\\s*$` : `^\\s*${SAFE}\\s*$`,
  }),
  email: (_, say) => ({
    text: example(say, 'office@town.example'),
    pattern: '^\\s*[^\\s@<>"]+@[^\\s@<>"]+\\.[^\\s@<>".]+\\s*$',
  }),
  phone: (_, say) => ({ text: example(say, '+32 81 00 00 01'), pattern: '^\\s*\\+?[\\d\\s()./#*-]{2,24}$' }),
  colour: (_, say) => ({ text: example(say, '#0b5d6b'), pattern: '^\\s*#[0-9a-fA-F]{6}\\s*$' }),
  localised: nothing,
  reference: nothing,
  list: nothing,
  group: nothing,
  image: nothing,
  file: nothing,
  position: nothing,
  address: nothing,
  contact: nothing,
  'opening-hours': nothing,
  repeats: nothing,
};

/** What a field expects, said by `say`. */
export function expectationOf(field: Field, say: Say): Expectation {
  const expectation = table[field.kind] as (field: Field, say: Say) => Expectation;
  return expectation(field, say);
}
