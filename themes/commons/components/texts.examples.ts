// Examples of what holds texts: headers, sections, notices, long texts with their contents.
import type { Examples } from '../../../tests/examples/example.ts';
import { ARABIC, entryOf, inArabic, inLongWords, LONG, PICTURE } from '../../../tests/examples/town-of-examples.ts';

const entry = entryOf('news/market-moves');
const slot = '<p>The office is closed on Friday.</p>';
const source = `A paragraph with [a link](news/bridge-closed), **weight** and \`code\`.

## First

- one
- ${LONG}

## Second

1. one
2. two

> Somebody said so.

## Third

| Fee | Amount |
| --- | ---: |
| Dog | 12 € |
| ${LONG} | 1,200 € |

## Fourth

${LONG}.`;
const headings = Array.from({ length: 12 }, (_, index) => ({ depth: 2, id: `part-${index}`, text: `Part ${index}` }));

export const examples: Examples = {
  PageHeader: [
    { name: 'a title', props: { title: 'News' }, heads: true },
    {
      name: 'long words and facts',
      props: { title: LONG, lead: `${LONG}.`, language: 'de' },
      slot: ' ',
      beside: '<p>20 November</p>',
      heads: true,
    },
    { name: 'in Arabic', props: { title: ARABIC, lead: ARABIC, language: 'ar' }, heads: true },
  ],
  Section: [
    { name: 'a title', props: { title: 'News' }, slot },
    {
      name: 'long words on a band',
      props: { title: LONG, language: 'de', band: true, more: { title: 'All news', path: '/news/' } },
      slot,
    },
  ],
  Once: [{ name: 'what all pages have', props: { name: 'examples' }, slot }],
  Columns: [
    { name: 'one', slot },
    { name: 'two', slot, beside: slot },
  ],
  Notice: [
    ...(['info', 'success', 'warning', 'danger'] as const).map((kind) => ({ name: kind, props: { kind }, slot })),
    { name: 'with a title in long words', props: { title: LONG }, slot: `${slot}<p><a href="/news/">News</a></p>` },
  ],
  Prose: [
    { name: 'nothing', props: { entry, source: undefined } },
    { name: 'a sentence', props: { entry, source: 'It rains.' } },
    { name: 'all that a text may hold, with its contents', props: { entry, source, toc: true } },
    { name: 'long German words', props: { entry: inLongWords('news/market-moves'), source: `${LONG}.` } },
    { name: 'Arabic', props: { entry: inArabic('news/market-moves'), source: `${ARABIC}.\n\n- ${ARABIC}` } },
  ],
  TableOfContents: [
    { name: 'too few to be listed', props: { headings: headings.slice(0, 3) } },
    { name: 'many', props: { headings } },
    { name: 'long words', props: { headings: headings.map((each) => ({ ...each, text: LONG })), language: 'de' } },
  ],
  Figure: [
    { name: 'a picture alone', props: { image: { src: PICTURE.src, alt: 'A mill' } } },
    { name: 'with its credit', props: { image: PICTURE } },
    { name: 'with a long caption', props: { image: { ...PICTURE, caption: { de: LONG } } } },
  ],
  Picture: [
    { name: 'with words', props: { image: PICTURE, priority: true } },
    { name: 'as decoration', props: { image: { src: PICTURE.src, decorative: true }, class: 'brand-crest' } },
    { name: 'in words of another language', props: { image: { src: PICTURE.src, alt: { de: LONG } } } },
    { name: 'that is not there', props: { image: { src: 'media/gone.jpg', alt: 'Gone' } } },
  ],
  Icon: ['search', 'menu', 'arrow', 'phone', 'warning'].map((name) => ({ name, props: { name } })),
};
