// A link within a text that nothing, or colour alone, tells from the text around it.
import type { BrowserRule } from './browser-rule.ts';

/** axe judges colours that differ a little; this one also finds links that differ by nothing. */
export const linkNotApparent: BrowserRule = {
  name: 'link-not-apparent',
  wcag: ['1.4.1'],
  level: 'violation',
  looks: 'all',
  check: (kit) => {
    const blocks = 'p, li, dd, td, blockquote, figcaption';
    const isMarked = (style: CSSStyleDeclaration, around: CSSStyleDeclaration) =>
      (style.textDecorationLine !== 'none' && style.textDecorationLine !== around.textDecorationLine) ||
      Number.parseFloat(style.borderBottomWidth) > 0 ||
      style.backgroundImage !== 'none' ||
      (kit.colour(style.backgroundColor)[3] > 0 && style.backgroundColor !== around.backgroundColor) ||
      Math.abs(Number(style.fontWeight) - Number(around.fontWeight)) >= 200 ||
      style.fontStyle !== around.fontStyle ||
      style.fontSize !== around.fontSize ||
      style.display !== 'inline';
    const hasSign = (link: Element) =>
      link.querySelector('img, svg, picture') !== null ||
      ['::before', '::after'].some((part) => !['none', 'normal', '""'].includes(getComputedStyle(link, part).content));
    /** The text beside links in a block, and where the first of it stands. */
    const beside = (block: Element) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let text = '';
      let first: Element | undefined;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || parent.closest('a, button, label') || parent.closest(blocks) !== block || !kit.isSeen(parent))
          continue;
        text += node.textContent;
        if (/\p{L}{2}/u.test(node.textContent ?? '')) first ??= parent;
      }
      return { letters: text.replace(/\P{L}/gu, '').length, first };
    };
    return kit.seen('a[href]').flatMap((link) => {
      const block = link.closest(blocks);
      if (!block || link.closest('nav') || !link.textContent?.trim() || hasSign(link)) return [];
      const { letters, first } = beside(block);
      if (!first || letters < 8) return [];
      const around = getComputedStyle(first);
      const between = (from: Element | null): Element[] =>
        from && from !== block && from !== first ? [from, ...between(from.parentElement)] : [];
      const parts = [...between(link), ...link.querySelectorAll('*')];
      if (parts.some((part) => isMarked(getComputedStyle(part), around))) return [];
      const ratio = kit.contrast(kit.colour(getComputedStyle(link).color), kit.colour(around.color));
      const details = { text: link.textContent.trim(), ratio: Math.round(ratio * 10) / 10 };
      return [{ element: link, details, level: ratio < 3 ? ('violation' as const) : ('warning' as const) }];
    });
  },
};
