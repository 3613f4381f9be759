// What appears when the mouse is over something, and never by keyboard.
import type { BrowserRule } from './browser-rule.ts';

/** Reads the style sheets for what `:hover` shows and no `:focus` does. */
export const hoverOnly: BrowserRule = {
  name: 'hover-only',
  wcag: ['2.1.1'],
  level: 'violation',
  looks: 'once',
  check: () => {
    const shows = (style: CSSStyleDeclaration) =>
      [
        'display',
        'visibility',
        'opacity',
        'left',
        'top',
        'clip',
        'clip-path',
        'max-height',
        'height',
        'transform',
      ].some((name) => style.getPropertyValue(name) !== '');
    const rules: CSSStyleRule[] = [];
    const collect = (list: CSSRuleList) => {
      for (const rule of list) {
        if (rule instanceof CSSStyleRule) rules.push(rule);
        else if (
          rule instanceof CSSMediaRule ? matchMedia(rule.conditionText).matches : rule instanceof CSSGroupingRule
        )
          collect((rule as CSSGroupingRule).cssRules);
      }
    };
    for (const sheet of document.styleSheets) {
      try {
        collect(sheet.cssRules);
      } catch {
        // The style sheet of another host tells nobody what is in it.
      }
    }
    const parts = rules
      .filter(({ style }) => shows(style))
      .flatMap(({ selectorText }) => selectorText.split(/,(?![^(]*\))/).map((part) => part.trim()));
    const subjectOf = (part: string) => part.split(/[\s>+~]+/).at(-1) ?? '';
    const find = (selector: string): Element[] => {
      try {
        return [...document.querySelectorAll(selector)];
      } catch {
        return [];
      }
    };
    const plain = (part: string) =>
      part.replace(/:(?:hover|focus-within|focus-visible|focus|active|target)/g, '').replace(/::[\w-]+/g, '');
    const byKey = new Set(
      parts.filter((part) => /:focus|:target|:checked/.test(part)).flatMap((part) => find(plain(part))),
    );
    const hit = new Set<Element>();
    for (const part of parts) {
      if (!part.includes(':hover') || subjectOf(part).includes(':hover') || /::(?:before|after)/.test(part)) continue;
      for (const element of find(plain(part))) {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const isHidden =
          !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
          box.right <= 0 ||
          box.bottom + scrollY <= 0 ||
          (style.overflow === 'hidden' && box.height < 2);
        if (!isHidden || byKey.has(element) || !element.textContent?.trim()) continue;
        const isOpened =
          element.id &&
          document.querySelector(
            `[aria-controls~="${CSS.escape(element.id)}"], [popovertarget="${CSS.escape(element.id)}"]`,
          );
        const hasButton = element.parentElement?.querySelector(
          ':scope > button, :scope > summary, :scope > [aria-expanded]',
        );
        // What hides on every hovered thing and only repeats its name is no loss.
        if (!isOpened && !hasButton && ![...hit].some((each) => each.contains(element))) hit.add(element);
      }
    }
    return [...hit].map((element) => ({ element }));
  },
};
