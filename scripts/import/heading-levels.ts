// Gives the headings of a text levels that start where they should and go down one by one.
import type { Heading, Nodes, Root } from 'mdast';
import { textOf } from './plain-text.ts';

/**
 * The new level of each heading of `root`; 0 for one that only repeats the title.
 * @param first the level of the highest heading
 */
export function headingLevels(root: Root, first: number, title: string): Map<Heading, number> {
  const levels = new Map<Heading, number>();
  let above: number[] = [];
  const visit = (node: Nodes): void => {
    if (node.type !== 'heading') {
      if ('children' in node) for (const child of node.children) visit(child);
      return;
    }
    if (node.depth === 1 && levels.size === 0 && textOf(node).trim() === title.trim()) {
      levels.set(node, 0);
      return;
    }
    above = [...above.filter((depth) => depth < node.depth), node.depth];
    levels.set(node, Math.min(6, first + above.length - 1));
  };
  visit(root);
  return levels;
}
