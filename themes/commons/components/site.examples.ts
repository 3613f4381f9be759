// Examples of what stands around every page, and of the ways through lists.
import type { Examples } from '../../../tests/examples/example.ts';
import { bareTown, LONG, town, townWith } from '../../../tests/examples/town-of-examples.ts';
import commons from '../theme.ts';

const longTown = townWith({ name: LONG, slogan: LONG });
const list = (number: number, count: number) => ({ list: { entries: [], path: 'news/', number, count } });
const link = (title: string, current = false, count?: number) => ({ title, path: '/news/', current, count });
const article = '/news/market-moves/';
const named = (title: string) => ({ title, path: '/services/', means: undefined });

export const examples: Examples = {
  SiteHeader: [
    { name: 'of the town of examples', at: article },
    { name: 'of a town that says little of itself', site: bareTown },
    { name: 'of a town with a long name', site: longTown },
    { name: 'in German', at: '/de/' },
  ],
  SiteFooter: [
    { name: 'of the town of examples', site: town },
    { name: 'of a town that says little of itself', site: bareTown },
    { name: 'in German, in long words', at: '/de/' },
  ],
  Menu: [{ name: 'within a section', at: article }],
  LanguageSwitch: [
    { name: 'four languages', at: article },
    { name: 'one language', site: townWith({ languages: ['en', 'fr'], contact: bareTown.town.contact }) },
  ],
  SearchForm: [{ name: 'in the header' }, { name: 'on the search page', props: { id: 'search', labelled: true } }],
  Breadcrumbs: [
    { name: 'of the home page' },
    { name: 'of an article', at: article },
    { name: 'in long words', at: article, page: { title: LONG.repeat(2) } },
  ],
  MiniSiteHeader: [
    { name: 'on its front page', at: '/organisations/rowing-club/' },
    { name: 'on a page below', at: '/organisations/rowing-club/news/new-boat/' },
  ],
  Place: commons.places.filter((name) => name !== 'head').map((name) => ({ name, props: { name } })),
  PageFeedback: [
    { name: 'as a form', at: article },
    { name: 'as a message', at: article, site: townWith({ feedback: { email: 'info@little-ford.example' } }) },
    { name: 'not asked', at: article, site: bareTown },
  ],
  Pagination: [
    { name: 'one page', props: list(1, 1) },
    { name: 'the first of two', props: list(1, 2) },
    { name: 'in the middle of many', props: list(17, 120) },
    { name: 'the last, in German', props: list(9, 9), page: { language: 'de' } },
  ],
  FilterNav: [
    { name: 'one way is none', props: { label: 'Topics', links: [link('All', true)] } },
    { name: 'two ways', props: { label: 'Topics', links: [link('All', true, 1200), link('Culture', false, 3)] } },
    { name: 'many ways', props: { label: 'Topics', links: [...Array(20)].map((_, index) => link(`Way ${index}`)) } },
  ],
  LetterIndex: [
    { name: 'nothing', props: { links: [], label: 'Letters' } },
    { name: 'one letter', props: { links: [named('Bath')], label: 'Letters' } },
    {
      name: 'letters, a number and another word',
      props: { links: [named('7 mills'), named('Bath'), { ...named('ID'), means: 'Identity card' }], label: 'Letters' },
    },
    {
      name: 'long words',
      props: { links: [named('Bath'), { ...named(LONG), language: 'de', means: LONG }], label: 'Letters' },
    },
  ],
};
