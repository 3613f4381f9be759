// The HTML of a page as a tree, and the few questions that tests ask of it.
import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);

/** The elements of a text of HTML, in their order. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'element') found.push(node);
    // What stands in a <template> or for visitors without scripts is content as well.
    if ('children' in node) for (const child of node.children) walk(child);
    if (node.type === 'element' && node.content) walk(node.content);
  };
  walk(parser.parse(html));
  return found;
}

/** The text of an element, spaces made one; those that do not break stay. */
export function textOf(node: Nodes): string {
  const collect = (each: Nodes): string => {
    if (each.type === 'text') return each.value;
    return 'children' in each ? each.children.map(collect).join('') : '';
  };
  return collect(node)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** A property of an element as text; '' when it has none. Names are those of the DOM: `hrefLang`, `srcSet`. */
export function attribute(element: Element | undefined, name: string): string {
  const value = element?.properties[name];
  return Array.isArray(value) ? value.join(name === 'srcSet' ? ', ' : ' ') : String(value ?? '');
}

/** The content of a `<meta>` by its name or property. */
export function metaOf(elements: readonly Element[], name: string): string {
  const is = (element: Element) => [attribute(element, 'name'), attribute(element, 'property')].includes(name);
  return attribute(
    elements.find((element) => element.tagName === 'meta' && is(element)),
    'content',
  );
}

/** Every address that a page names: links, forms, pictures in all sizes, scripts, styles, files. */
export function addressesOf(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const plain = ['href', 'src', 'action', 'poster', 'data'].map((name) => attribute(element, name)).filter(Boolean);
    const sized = attribute(element, 'srcSet').split(',');
    const isPicture = /^(og|twitter):image$/.test(attribute(element, 'property') || attribute(element, 'name'));
    return [
      ...plain,
      ...sized.map((each) => each.trim().split(/\s+/)[0] ?? '').filter(Boolean),
      ...(isPicture ? [attribute(element, 'content')] : []),
    ];
  });
}
