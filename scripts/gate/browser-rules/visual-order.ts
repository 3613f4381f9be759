// Things in a row that eyes meet in another order than the keyboard and screen readers.
import type { BrowserRule } from './browser-rule.ts';

/** Floats to the far side and reversed rows turn the order of what stands in the page. */
export const visualOrder: BrowserRule = {
  name: 'visual-order',
  wcag: ['1.3.2', '2.4.3'],
  level: 'violation',
  looks: 'widths',
  check: (kit) => {
    const parents = new Set(kit.seen('body *').flatMap(({ parentElement }) => parentElement ?? []));
    return [...parents].flatMap((parent) => {
      const children = [...parent.children].filter((each) => kit.isSeen(each) && each.textContent?.trim());
      const boxes = children.filter((each) => !['absolute', 'fixed'].includes(getComputedStyle(each).position));
      if (boxes.length < 3 || parent.closest('svg, .leaflet-container, table')) return [];
      const turned = boxes.filter((each) => {
        const { float, order } = getComputedStyle(each);
        return float === 'right' || float === 'inline-end' || order !== '0';
      });
      const { flexDirection, direction } = getComputedStyle(parent);
      if (turned.length < 2 && !flexDirection.endsWith('reverse')) return [];
      const rects = boxes.map((each) => each.getBoundingClientRect());
      const isLevel = (one: DOMRect) => (other: DOMRect) =>
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 2;
      const row = rects
        .map((rect) => rects.filter(isLevel(rect)))
        .reduce((most, each) => (each.length > most.length ? each : most));
      if (row.length < 3) return [];
      const turns = row.filter(
        (rect, index) =>
          index > 0 &&
          (direction === 'rtl' ? rect.left > (row[index - 1]?.left ?? 0) : rect.left < (row[index - 1]?.left ?? 0)),
      );
      return turns.length >= 2 ? [{ element: parent }] : [];
    });
  },
};
