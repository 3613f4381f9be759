// Finds the HTML that Markdown cannot say, so that it can be listed before it goes.
import type { Element, Nodes, Root } from 'hast';

/** Elements that go with all that is in them, or leave only a link. */
const GONE: Record<string, string> = {
  script: 'a program',
  style: 'a style sheet',
  iframe: 'a frame with another site',
  object: 'an embedded object',
  embed: 'an embedded object',
  svg: 'a drawing',
  canvas: 'a drawing',
  math: 'a formula',
  video: 'a film',
  audio: 'a sound',
  form: 'a form',
  input: 'a form field',
  select: 'a form field',
  textarea: 'a form field',
  button: 'a button',
  map: 'an image map',
};

/** Elements whose text stays, without what they meant. */
const FLATTENED: Record<string, string> = {
  sup: 'raised text',
  sub: 'lowered text',
  abbr: 'the long form of an abbreviation',
  details: 'a part that opens on demand',
  dl: 'a list of terms',
  caption: 'the caption of a table',
};

/** Something that Markdown cannot say. */
export interface LostElement {
  kind: 'lost' | 'look';
  value: string;
  why: string;
}

const isCheckbox = (element: Element) => element.tagName === 'input' && element.properties.type === 'checkbox';

/** What of `tree` Markdown cannot say, in the order of the text. */
export function lostElements(tree: Root): LostElement[] {
  const found: LostElement[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      const { tagName, properties } = node;
      const address = properties.src ?? properties.data ?? properties.action ?? properties.title ?? '';
      const value = `<${tagName}>${address ? ` ${address}` : ''}`;
      const gone = GONE[tagName];
      if (gone && !isCheckbox(node)) found.push({ kind: 'lost', value, why: `${gone} has no place in Markdown` });
      const flat = FLATTENED[tagName];
      if (flat) found.push({ kind: 'look', value, why: `${flat} becomes plain text` });
      if (Number(properties.colSpan ?? 1) > 1 || Number(properties.rowSpan ?? 1) > 1)
        found.push({ kind: 'look', value, why: 'joined cells of a table come apart' });
      if (tagName === 'svg' || tagName === 'math') return;
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}
