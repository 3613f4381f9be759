// How things stand to each other: labels far from their fields, and paragraphs that look like headings.
import type { BrowserRule } from './browser-rule.ts';

/** A label that a magnified view does not show together with its field. */
export const labelFarAway: BrowserRule = {
  name: 'label-far-away',
  wcag: ['1.3.1'],
  level: 'warning',
  looks: 'once',
  check: (kit) =>
    kit.seen('input:not([type=hidden]), select, textarea').flatMap((field) => {
      const box = field.getBoundingClientRect();
      return [...((field as HTMLInputElement).labels ?? [])].flatMap((label) => {
        if (!kit.isSeen(label)) return [];
        const range = document.createRange();
        range.selectNodeContents(label);
        const text = range.getBoundingClientRect();
        const gap = Math.round(box.left - text.right);
        const isBeside = text.top < box.bottom && text.bottom > box.top;
        return isBeside && gap > 300 ? [{ element: label, details: { gap } }] : [];
      });
    }),
};

/** A line that is set like a heading over a text, and is none. */
export const looksLikeHeading: BrowserRule = {
  name: 'looks-like-heading',
  wcag: ['1.3.1'],
  level: 'violation',
  looks: 'once',
  check: (kit) => {
    const others =
      'h1, h2, h3, h4, h5, h6, [role=heading], nav, table, th, a, button, label, summary, legend, caption, figcaption, li, dt, dd, blockquote, header, footer';
    return kit.seen('p, div, span, b, strong').flatMap((element) => {
      const text = element.textContent?.trim() ?? '';
      if (
        !kit.ownText(element) ||
        text.length < 2 ||
        text.length > 80 ||
        /[.,;:!?]$/.test(text) ||
        element.closest(others)
      )
        return [];
      const block = kit.blockOf(element);
      if (block.closest(others) || block.textContent?.trim() !== text) return [];
      const next = block.nextElementSibling;
      if (
        !next ||
        (next.textContent?.trim().length ?? 0) < 40 ||
        !next.matches('p, div, ul, ol') ||
        next.querySelector('h1, h2, h3, h4, h5, h6')
      )
        return [];
      const [style, below] = [getComputedStyle(element), getComputedStyle(next.querySelector('p, li') ?? next)];
      const isLarger = Number.parseFloat(style.fontSize) >= 1.15 * Number.parseFloat(below.fontSize);
      return isLarger && Number(style.fontWeight) >= 600 && Number(below.fontWeight) < 600
        ? [{ element: block, details: { text } }]
        : [];
    });
  },
};
