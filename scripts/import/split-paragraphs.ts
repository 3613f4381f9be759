// Makes paragraphs of texts that were set apart by empty line breaks, as many editors of HTML do.
import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';

/** Cuts the content of a paragraph where two line breaks follow each other; breaks at an end go. */
function parts(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const result: PhrasingContent[][] = [[]];
  const isBlank = (node: PhrasingContent) => node.type === 'text' && node.value.trim() === '';
  let breaks: PhrasingContent[] = [];
  for (const child of children) {
    const current = result.at(-1) as PhrasingContent[];
    if (child.type === 'break') breaks.push(child);
    else if (breaks.length > 0 && isBlank(child)) continue;
    else {
      if (breaks.length > 1) result.push([child]);
      else current.push(...(current.length > 0 ? breaks : []), child);
      breaks = [];
    }
  }
  return result.filter((part) => part.some((node) => !isBlank(node)));
}

function split(parent: Parents): void {
  const children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'paragraph')
      return parts(child.children).map((part): Paragraph => ({ ...child, children: part }));
    if (child.type === 'break' && parent.type !== 'heading') return parent.type === 'root' ? [] : [child];
    if ('children' in child) split(child as Parents);
    return [child];
  });
  parent.children = children as typeof parent.children;
}

/** A remark plugin: two line breaks end a paragraph, empty paragraphs go. */
export const splitParagraphs = () => (tree: Root) => split(tree);
