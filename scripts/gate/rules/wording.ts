// Words as they are written: capitals, spaced letters, long emphasis, long sentences, sides, unexplained short forms.
import type { HtmlElement, HtmlPage } from '../html-page.ts';
import { belowNamed, closest, isUnspoken, neighbour, ownText, textOf, upFrom } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const isCode = (element: HtmlElement) =>
  closest(element, 'code', 'pre', 'kbd', 'samp', 'svg', 'abbr', 'script', 'style', 'head') !== undefined;
const spokenOf = new WeakMap<HtmlPage, HtmlElement[]>();

/** The elements with words of their own that a screen reader reads as words. */
function spoken(page: HtmlPage): HtmlElement[] {
  const found =
    spokenOf.get(page) ??
    page.all.filter(
      (element) => element.children.length > 0 && ownText(element) !== '' && !isUnspoken(element) && !isCode(element),
    );
  spokenOf.set(page, found);
  return found;
}

/** Four words or more in capitals, which some screen readers spell and slow readers lose. */
export const capitals: PageRule = {
  name: 'capitals',
  wcag: ['1.4.8', '3.1.5'],
  level: 'warning',
  *check(page) {
    for (const at of spoken(page)) {
      if (ownText(at).length < 16) continue;
      const [text] = /(?:\p{Lu}{2,}[\s,;:'’&-]+){3,}\p{Lu}{2,}/u.exec(ownText(at)) ?? [];
      if (text && text.replace(/\P{L}/gu, '').length >= 16) yield { at, details: { text } };
    }
  },
};

/** L e t t e r s apart, which a screen reader spells. */
export const spacedLetters: PageRule = {
  name: 'spaced-letters',
  wcag: ['1.3.2'],
  level: 'violation',
  *check(page) {
    for (const at of spoken(page)) {
      const [text] = /(?<![\p{L}\p{N}.,–-])(?:\p{L}[ \u00a0]){4,}\p{L}(?![\p{L}\p{N}])/u.exec(ownText(at)) ?? [];
      if (text) yield { at, details: { text } };
    }
  },
};

/** A whole passage in italics or bold. */
export const longEmphasis: PageRule = {
  name: 'long-emphasis',
  wcag: ['1.4.8'],
  level: 'warning',
  check: (page) =>
    page
      .named('em', 'i', 'b', 'strong')
      .filter(
        (at) =>
          textOf(at).length > 200 &&
          !(at.parent && closest(at.parent, 'em', 'i', 'b', 'strong', 'blockquote', 'cite')) &&
          !isUnspoken(at),
      )
      .map((at) => ({ at })),
};

/** Sentences so long that few can follow: thirty words and more on average, in at least two sentences and eighty words. */
export const longSentences: PageRule = {
  name: 'long-sentences',
  wcag: ['3.1.5'],
  level: 'warning',
  *check(page) {
    const main = page.named('main')[0];
    for (const at of main ? [main, ...page.named('p', 'li', 'dd')] : []) {
      const text = at === main ? ownText(at) : textOf(at);
      if (text.length < 400 || (at !== main && belowNamed(at, 'p', 'ul', 'ol', 'pre', 'table')[0])) continue;
      const sentences = text
        .split(/(?<=[\p{L}\p{N})"”»]{2}[.!?…])\s+(?=[\p{Lu}\p{N}"“«¿¡])/u)
        .filter((sentence) => /\p{L}{2}/u.test(sentence));
      const words = text.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0;
      const average = Math.round(words / sentences.length);
      if (words >= 80 && sentences.length >= 2 && average >= 30) yield { at, details: { average } };
    }
  },
};

const side =
  /\b(?:on|to|at) the (left|right)\b|\b(?:links|rechts) (?:im Bild|daneben)\b|\b(?:à|sur la) (gauche|droite)\b|\ba la (izquierda|derecha)\b/i;

/** A thing told by its side only, beside things that are put left and right by their style. */
export const toldBySide: PageRule = {
  name: 'told-by-side',
  wcag: ['1.3.3'],
  level: 'violation',
  *check(page) {
    for (const at of page.named('p', 'li', 'h2', 'h3')) {
      const [text] = side.exec(textOf(at)) ?? [];
      if (!text || isUnspoken(at)) continue;
      const near = [neighbour(at, 1), neighbour(at, -1)];
      if (near.some((other) => /float\s*:\s*(?:left|right)/i.test(other?.attributes.style ?? '')))
        yield { at, details: { text } };
    }
  },
};

/** A short form marked as one, and nowhere explained. */
export const abbreviationUnexplained: PageRule = {
  name: 'abbreviation-unexplained',
  wcag: ['3.1.4'],
  level: 'warning',
  *check(page) {
    const explained = new Set(page.named('abbr').flatMap((at) => (at.attributes.title?.trim() ? [textOf(at)] : [])));
    for (const at of page.named('abbr')) {
      const short = textOf(at);
      if (explained.has(short) || isUnspoken(at)) continue;
      explained.add(short);
      const around = [...upFrom(at)].find(({ tag }) => /^(?:p|li|td|th|dd|dt|h[1-6]|main|div)$/.test(tag));
      const text = around ? textOf(around) : '';
      if (!text.includes(`(${short})`) && !text.includes(`${short} (`)) yield { at, details: { text: short } };
    }
  },
};

/** A date of numbers only that can be read in two ways. */
export const dateAmbiguous: PageRule = {
  name: 'date-ambiguous',
  wcag: ['3.1.5'],
  level: 'warning',
  *check(page) {
    if (!/^en\b/i.test(page.root.attributes.lang ?? '')) return;
    for (const at of spoken(page)) {
      // A program that writes a date says it in the way of the visitor's country, and says it to programs too.
      if (at.tag === 'time' && at.attributes.datetime) continue;
      for (const [text, first, second] of ownText(at).matchAll(
        /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g,
      )) {
        if (first !== second && Number(first) <= 12 && Number(second) <= 12) yield { at, details: { text } };
      }
    }
  },
};
