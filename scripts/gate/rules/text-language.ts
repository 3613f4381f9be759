// Texts in another language than the page says.
import { guessLanguage, languagesOf } from '../guess-language.ts';
import type { HtmlElement, HtmlPage } from '../html-page.ts';
import { belowNamed, closest, isHidden, ownText, textOf, upFrom } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const languageOf = (element: HtmlElement): string | undefined => {
  for (const { attributes } of upFrom(element)) if (attributes.lang) return attributes.lang.toLowerCase().split('-')[0];
  return undefined;
};

/** The words of an element without those that say their own language. */
function wordsIn(element: HtmlElement): string {
  if (!element.elements.some(({ attributes, elements }) => attributes.lang !== undefined || elements.length > 0))
    return textOf(element);
  const parts = element.children.map((child) =>
    typeof child === 'string' ? child : child.attributes.lang === undefined && !isHidden(child) ? wordsIn(child) : ' ',
  );
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

const passages = new Set(['p', 'dd', 'blockquote', 'td', 'q', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'summary']);
const isCode = (element: HtmlElement) => closest(element, 'code', 'pre', 'kbd', 'samp', 'address', 'nav') !== undefined;

const guesses = new WeakMap<HtmlPage, string | undefined>();

/** The language of a page's main part where that is certainly another than the page says. */
function otherLanguageOf(page: HtmlPage): string | undefined {
  if (guesses.has(page)) return guesses.get(page);
  const said = languageOf(page.root);
  const main = page.named('main')[0] ?? page.named('body')[0];
  const guess = said && languagesOf.has(said) && main ? guessLanguage(wordsIn(main), { atLeast: 60 }) : undefined;
  const other = guess === said ? undefined : guess;
  guesses.set(page, other);
  return other;
}

/** The whole page is in another language than `lang` says. */
export const languageWrong: PageRule = {
  name: 'language-wrong',
  wcag: ['3.1.1'],
  level: 'violation',
  check(page) {
    const found = otherLanguageOf(page);
    return found ? [{ at: page.root, details: { said: languageOf(page.root) ?? '', found } }] : [];
  },
};

function* quotes(page: HtmlPage): Generator<{ at: HtmlElement; text: string }> {
  for (const at of page.named('p', 'li', 'dd', 'td', 'blockquote')) {
    for (const [, text = ''] of ownText(at).matchAll(/["“«„]\s?([^"”»“]{8,}?)\s?["”»“]/g)) yield { at, text };
  }
}

/** A part of the page is in another language than said around it, or than it says itself. */
export const passageLanguage: PageRule = {
  name: 'passage-language',
  wcag: ['3.1.2'],
  level: 'violation',
  *check(page) {
    const isWrong = otherLanguageOf(page) !== undefined;
    for (const at of page.all) {
      const { lang } = at.attributes;
      const marked = lang !== undefined && at !== page.root;
      if (
        !(marked || passages.has(at.tag) || (at.tag === 'li' && !belowNamed(at, 'p', 'article', 'ul', 'ol')[0])) ||
        isHidden(at) ||
        isCode(at)
      )
        continue;
      const said = languageOf(at);
      // Where the page's own language is wrong, that is said once.
      if (!said || !languagesOf.has(said) || (isWrong && !marked)) continue;
      // Twelve words are at least that long.
      if (!marked && textOf(at).length < 48) continue;
      const text = wordsIn(at);
      const found = guessLanguage(text, { atLeast: marked ? 2 : 12, unlike: said });
      if (found && found !== said) yield { at, details: { said, found } };
    }
    for (const { at, text } of quotes(page)) {
      const said = languageOf(at);
      const found =
        said && languagesOf.has(said) && !isCode(at) ? guessLanguage(text, { atLeast: 2, unlike: said }) : undefined;
      if (found && found !== said) yield { at, details: { said: said ?? '', found }, level: 'warning' };
    }
  },
};
