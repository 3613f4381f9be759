// Searches the town's index for the `q` of the address, and shows what it finds.
import { excerpt } from './search-excerpt.ts';

interface Part {
  title: string;
  url: string;
  excerpt: string;
}
interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: { collection?: string[] };
  /** The parts of the page, by its headings, in which the words stand. */
  sub_results: Part[];
}
interface Answer {
  results: { data: () => Promise<Found> }[];
  filters: { collection?: Record<string, number> };
}
interface Pagefind {
  options: (options: object) => Promise<void>;
  /** Fetches the filters; without it, an answer names none. */
  filters: () => Promise<unknown>;
  search: (query: string, options?: { filters?: { collection?: string } }) => Promise<Answer>;
}
interface Words {
  none: string;
  failed: string;
  all: string;
  counts: Record<string, string>;
}

const AT_ONCE = 10;
/** The most parts of a page that are shown of it. */
const MOST_PARTS = 3;
// Made by the build of the site, after this script was compiled: its address is not for the bundler.
const INDEX = '/pagefind/pagefind.js';

const language = document.documentElement.lang;
const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const box = document.querySelector<HTMLElement>('[data-search]');
const part = <E extends HTMLElement>(selector: string) => box?.querySelector<E>(selector) as E;

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

const anchor = (href: string, textContent: string) => Object.assign(document.createElement('a'), { href, textContent });

function item(found: Found): HTMLElement {
  const kind = found.filters.collection?.[0];
  const parts = found.sub_results.filter(({ url }) => url.includes('#')).slice(0, MOST_PARTS);
  const list = element(
    'ul',
    ...parts.map(({ url, title, excerpt: text }) =>
      element('li', anchor(url, title), ' ', element('span', ...excerpt(text))),
    ),
  );
  // A text without parts, or with the words before its first heading, is told by its own excerpt.
  const own = parts.length > 0 ? list : element('p', ...excerpt(found.excerpt));
  return element(
    'li',
    element('h2', anchor(found.url, found.meta.title ?? found.url)),
    own,
    ...(kind ? [element('small', kind)] : []),
  );
}

async function run(words: Words): Promise<void> {
  const pagefind = (await import(/* @vite-ignore */ INDEX)) as Pagefind;
  await pagefind.options({ excerptLength: 28 });
  await pagefind.filters();
  const everything = await pagefind.search(query);
  const [list, more, status, filters] = [
    part('.search-list'),
    part<HTMLButtonElement>('.search-more'),
    part('.search-status'),
    part('.search-filters'),
  ];

  const show = async (answer: Answer): Promise<void> => {
    const count = answer.results.length;
    const template = words.counts[new Intl.PluralRules(language).select(count)] ?? '';
    const said = count ? template : words.none;
    status.textContent = said.replace('{number}', count.toLocaleString(language)).replace('{query}', query);
    list.replaceChildren();
    const next = async (focus: boolean): Promise<void> => {
      const from = list.childElementCount;
      const found = await Promise.all(answer.results.slice(from, from + AT_ONCE).map((result) => result.data()));
      list.append(...found.map(item));
      more.hidden = list.childElementCount >= count;
      if (focus) list.children[from]?.querySelector('a')?.focus();
    };
    more.onclick = () => void next(true);
    await next(false);
  };

  const choose = async (collection: string | undefined, button: Element): Promise<void> => {
    for (const each of filters.children) each.setAttribute('aria-pressed', String(each === button));
    await show(collection ? await pagefind.search(query, { filters: { collection } }) : everything);
  };
  const kinds = Object.entries(everything.filters.collection ?? {}).filter(([, count]) => count > 0);
  const buttons = [[undefined, everything.results.length] as const, ...kinds].map(([collection, count]) => {
    const button = Object.assign(document.createElement('button'), { type: 'button' });
    button.append(`${collection ?? words.all} ${count.toLocaleString(language)}`);
    button.setAttribute('aria-pressed', String(!collection));
    button.addEventListener('click', () => void choose(collection, button));
    return button;
  });
  filters.replaceChildren(...buttons);
  filters.hidden = kinds.length < 2;
  await show(everything);
}

if (box && query) {
  const words: Words = JSON.parse(box.dataset.words ?? '{}');
  box.hidden = false;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value = query;
  run(words).catch(() => {
    part('.search-status').textContent = words.failed;
  });
}
