// Text that is set so that it is hard to read: capitals, italics, justified, tight, tiny, or too long in its lines.
import type { BrowserRule } from './browser-rule.ts';

const about = { wcag: ['1.4.8'], level: 'warning', looks: 'once' } as const;

/** Whole phrases in capitals, made by a style. */
export const uppercaseByStyle: BrowserRule = {
  ...about,
  name: 'uppercase-by-style',
  check: (kit) =>
    kit.texts().flatMap((element) => {
      const { textTransform, fontVariantCaps } = getComputedStyle(element);
      const text = kit.ownText(element);
      const isLong = text.split(/\s+/).length >= 5 || text.length >= 40;
      return isLong && (textTransform === 'uppercase' || fontVariantCaps === 'all-small-caps') ? [{ element }] : [];
    }),
};

/** A whole passage in italics. */
export const italicPassage: BrowserRule = {
  ...about,
  name: 'italic-passage',
  check: (kit) => {
    const letters = new Map<Element, number>();
    for (const element of kit.texts()) {
      if (getComputedStyle(element).fontStyle === 'normal' || element.closest('blockquote, cite, address')) continue;
      const block = kit.blockOf(element);
      letters.set(block, (letters.get(block) ?? 0) + kit.ownText(element).length);
    }
    return [...letters].filter(([, count]) => count >= 150).map(([element]) => ({ element }));
  },
};

/** Text that is stretched to both edges. */
export const justifiedText: BrowserRule = {
  ...about,
  name: 'justified-text',
  check: (kit) => {
    const blocks = new Set(kit.texts().map((element) => kit.blockOf(element)));
    return [...blocks]
      .filter((block) => getComputedStyle(block).textAlign === 'justify' && kit.lines(block) >= 2)
      .map((element) => ({ element }));
  },
};

/** Lines without room between them. */
export const tightLines: BrowserRule = {
  ...about,
  name: 'tight-lines',
  wcag: ['1.4.8', '1.4.12'],
  looks: 'widths',
  check: (kit) =>
    kit.texts().flatMap((element) => {
      const { lineHeight, fontSize, display } = getComputedStyle(element);
      const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      // The lines of a heading are few and large: they may stand closer.
      if (
        element.closest('h1, h2, h3, h4, h5, h6') ||
        display.startsWith('inline') ||
        !(ratio < 1.19) ||
        kit.lines(element) < 2
      )
        return [];
      return [{ element, details: { ratio: Math.round(ratio * 100) / 100 } }];
    }),
};

/** Lines so long that the eye loses the next one. */
export const longLines: BrowserRule = {
  ...about,
  name: 'long-lines',
  check: (kit) =>
    kit.seen('p, li, dd').flatMap((element) => {
      if (element.querySelector('p, li, dd, br, table, ul, ol') || element.closest('table, pre')) return [];
      const lines = kit.lines(element);
      const text = element.textContent.replace(/\s+/g, ' ').trim();
      // The last line is half a line on average.
      const letters = Math.round(text.length / (lines - 0.5));
      return lines >= 2 && letters > 130 ? [{ element, details: { letters } }] : [];
    }),
};

/** Text smaller than any book would have it. */
export const tinyText: BrowserRule = {
  ...about,
  name: 'tiny-text',
  check: (kit) =>
    kit.texts().flatMap((element) => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size >= 9 || element.closest('sub, sup, .leaflet-container')) return [];
      return [{ element, details: { size: Math.round(size * 10) / 10 } }];
    }),
};
