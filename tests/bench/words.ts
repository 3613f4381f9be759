// What the towns of the benchmark write: sentences put together from parts, the same in every run.

/** A source of chance that gives the same numbers for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WHO = ['The council', 'The library', 'The fire brigade', 'The school', 'Our road crew', 'The sports club'];
const DOES = ['repairs', 'opens', 'prepares', 'looks after', 'presents', 'measures', 'invites everybody to'];
const WHAT = [
  'the old bridge',
  'the reading room',
  'a new footpath',
  'the market hall',
  'the swimming pond',
  'the bus stop',
];
const WHEN = [
  'until the end of the month',
  'on weekdays from nine',
  'as long as the weather holds',
  'after the holidays',
];
const WHY = [
  'because the last winter left its marks',
  'so that everybody can get there without steps',
  'as residents asked for in the spring meeting',
  'with the help of forty volunteers',
];

/** Words of a town, drawn by chance. */
export interface Words {
  pick: <T>(from: readonly T[]) => T;
  number: (below: number) => number;
  sentence: () => string;
  paragraph: (sentences: number) => string;
  title: () => string;
}

/** Words for one seed. */
export function words(seed: number): Words {
  const random = chance(seed);
  const number = (below: number) => Math.floor(random() * below);
  const pick = <T>(from: readonly T[]): T => from[number(from.length)] as T;
  const sentence = () => `${pick(WHO)} ${pick(DOES)} ${pick(WHAT)} ${pick(WHEN)}, ${pick(WHY)}.`;
  return {
    pick,
    number,
    sentence,
    paragraph: (sentences) => Array.from({ length: sentences }, sentence).join(' '),
    title: () => `${pick(WHO)} ${pick(DOES)} ${pick(WHAT)}`,
  };
}
