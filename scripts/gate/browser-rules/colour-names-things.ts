// Things that are told apart by their colour, which a text then calls by its name.
import type { BrowserRule } from './browser-rule.ts';

/** A list in several colours below a sentence such as “items in red are overdue”. */
export const colourNamesThings: BrowserRule = {
  name: 'colour-names-things',
  wcag: ['1.4.1'],
  level: 'violation',
  looks: 'once',
  check: (kit) => {
    const names =
      /\b(red|green|yellow|blue|orange|rouges?|verte?s?|jaunes?|bleue?s?|rote?[nrs]?|grüne?[nrs]?|gelbe?[nrs]?|blaue?[nrs]?|roj[oa]s?|verdes?|amarill[oa]s?|azul(?:es)?|gorri\w*|berde\w*|hori(?:ak|z|an)|urdin\w*)\b/gi;
    const groupOf = (text: string): string => {
      const [red, green, blue] = kit.colour(text);
      const most = Math.max(red, green, blue);
      const spread = most - Math.min(red, green, blue);
      if (spread < 60) return 'grey';
      const turn =
        most === red
          ? (green - blue) / spread
          : most === green
            ? 2 + (blue - red) / spread
            : 4 + (red - green) / spread;
      return String(Math.round(((turn + 6) % 6) * 2) % 12);
    };
    const shape = (element: Element) => {
      const { fontWeight, fontStyle, textDecorationLine, borderBottomStyle } = getComputedStyle(element);
      const signs = ['::before', '::after'].map((part) => getComputedStyle(element, part).content);
      return [
        fontWeight,
        fontStyle,
        textDecorationLine,
        borderBottomStyle,
        ...signs,
        element.querySelectorAll('img, svg').length,
      ].join();
    };
    const innermost = (element: Element): Element => {
      const [only] = element.children;
      return element.children.length === 1 && only && element.textContent?.trim() === only.textContent?.trim()
        ? innermost(only)
        : element;
    };
    return kit.seen('ul, ol, tr, tbody, p, div, form').flatMap((parent) => {
      const kinds = Map.groupBy([...parent.children].filter(kit.isSeen), ({ localName }) => localName);
      return [...kinds.values()].flatMap((alike) => {
        const items = alike.map(innermost).filter((each) => each.textContent?.trim());
        if (items.length < 3 || new Set(items.map(shape)).size > 1) return [];
        const colours = new Set(
          items.map(
            (each) => `${groupOf(getComputedStyle(each).color)} ${groupOf(getComputedStyle(each).backgroundColor)}`,
          ),
        );
        if (colours.size < 2) return [];
        const before = [
          ...(parent.closest('section, main, article, body')?.querySelectorAll('p, li, h1, h2, h3, legend, caption') ??
            []),
        ]
          .filter(
            (each) => each.compareDocumentPosition(parent) & Node.DOCUMENT_POSITION_FOLLOWING && !parent.contains(each),
          )
          .map((each) => each.textContent)
          .join(' ');
        const named = new Set((before.match(names) ?? []).map((name) => name.toLowerCase()));
        return named.size >= 2 || (named.size === 1 && colours.size === 2)
          ? [{ element: parent, details: { names: [...named].join(', ') } }]
          : [];
      });
    });
  },
};
