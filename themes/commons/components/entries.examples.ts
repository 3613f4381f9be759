// Examples of what shows entries: cards, lists, links, and what is said of their language.
import type { Examples } from '../../../tests/examples/example.ts';
import { entryOf, inArabic, inLongWords, LONG } from '../../../tests/examples/town-of-examples.ts';

const news = entryOf('news/market-moves');
const plain = entryOf('news/bridge-closed');
const event = entryOf('events/winter-concert');
const all = [news, plain, event, inLongWords('news/market-moves'), inLongWords('events/harvest-fair')];
const many = Array.from({ length: 24 }, (_, index) => all[index % all.length]);
const slot = '<p>A card</p>';

export const examples: Examples = {
  EntryCard: [
    { name: 'with a picture', props: { entry: news } },
    { name: 'without a picture beside cards that have one', props: { entry: plain, pictured: true, level: 3 } },
    { name: 'a row in long words', props: { entry: inLongWords('news/market-moves'), variant: 'row' } },
    { name: 'in Arabic', props: { entry: inArabic('news/market-moves') } },
    { name: 'an event with its leaf', props: { entry: event, variant: 'date' } },
    { name: 'a cancelled event in long words', props: { entry: inLongWords('events/harvest-fair'), variant: 'date' } },
    { name: 'with words of its own above', props: { entry: plain, meta: LONG } },
    { name: 'of a mini-site', props: { entry: entryOf('organisations/rowing-club') } },
  ],
  EntryList: [
    { name: 'empty', props: { entries: [] } },
    { name: 'empty, with a sentence of its own', props: { entries: [], empty: 'Nothing is planned.' } },
    { name: 'one card', props: { entries: [news], variant: 'cards' } },
    { name: 'cards', props: { entries: all, variant: 'cards', level: 3 } },
    { name: 'many rows', props: { entries: many } },
    { name: 'leaves', props: { entries: all.slice(2), variant: 'dates' } },
    { name: 'titles', props: { entries: [...all, inArabic('news/market-moves')], variant: 'links' } },
  ],
  EntryLink: [
    { name: 'in the language of the page', props: { entry: news } },
    { name: 'in another language', props: { entry: inLongWords('news/market-moves') } },
  ],
  CardGrid: [
    { name: 'one', slot },
    { name: 'many', slot: slot.repeat(9) },
  ],
  DateTile: [
    { name: 'a day', props: { moment: '2026-12-05' } },
    { name: 'a day of a German page', props: { moment: '2026-09-30T20:00' }, page: { language: 'de' } },
  ],
  When: [
    { name: 'a day', props: { start: '2026-12-05', allDay: true } },
    { name: 'an evening', props: { start: '2026-12-05T20:00', end: '2026-12-05T22:30' } },
    { name: 'days in German', props: { start: '2026-12-05', end: '2027-01-06' }, page: { language: 'de' } },
  ],
  FallbackNotice: [
    { name: 'a text in another language', props: { entry: inLongWords('news/market-moves') } },
    {
      name: 'a translation that is out of date',
      props: { entry: { ...news, outdated: true } },
      at: '/news/market-moves/',
    },
    { name: 'nothing to say', props: { entry: news } },
  ],
};
