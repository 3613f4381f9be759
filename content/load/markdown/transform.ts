// The one walk over a sanitised text: gives it headings, tables, figures and links as a page needs them, and gathers what is in it.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { code, figure, task } from './blocks.ts';
import { Footnotes } from './footnotes.ts';
import { unwrapped } from './hast.ts';
import { Headings } from './headings.ts';
import { Links } from './links.ts';
import { plain } from './marks.ts';
import type { MarkdownProblem, ParsedMarkdown } from './parsed-markdown.ts';
import { Pictures } from './pictures.ts';
import { Tables } from './tables.ts';

type Handler = (element: Element) => ElementContent[] | undefined;

const blocks = /^(p|h[1-6]|li|pre|blockquote|tr|hr|table|section|div|figcaption)$/;

/** Changes the tree in place and returns what is in it. */
export function transform(tree: Root, file: VFile): Omit<ParsedMarkdown, 'html'> {
  const source = String(file.value);
  const problems = (file.data.problems ?? []) as MarkdownProblem[];
  const headings = new Headings(problems);
  const pictures = new Pictures();
  const links = new Links({ headings, source });
  const tables = new Tables(headings);
  const footnotes = new Footnotes();
  const heading: Handler = (element) => headings.add(element);
  const handlers: Record<string, Handler> = {
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    a: (element) => footnotes.link(element, linkDepth > 0) ?? links.add(element),
    img: (element) => pictures.add(element),
    p: figure,
    pre: code,
    input: task,
    section: (element) => footnotes.section(element),
    table: (element) => tables.add(element),
    td: (element) => tables.cell(element),
    th: (element) => tables.cell(element),
  };
  let text = '';
  let linkDepth = 0;

  const walk = <Child extends RootContent | ElementContent>(children: Child[]): Child[] => {
    const result: Child[] = [];
    for (const child of children) {
      if (child.type === 'text') {
        child.value = plain(child.value);
        text += child.value.replace(/\s+/g, ' ');
        result.push(child);
      } else if (child.type === 'element') result.push(...(visit(child) as Child[]));
    }
    return result;
  };

  const visit = (element: Element): ElementContent[] => {
    for (const [name, value] of Object.entries(element.properties))
      if (typeof value === 'string') element.properties[name] = plain(value);
    const isBlock = blocks.test(element.tagName);
    if (isBlock) text += '\n';
    else if (element.tagName === 'td' || element.tagName === 'th' || element.tagName === 'br') text += ' ';
    if (element.tagName === 'img') text += String(element.properties.alt ?? '');
    const silent = 'dataFootnoteRef' in element.properties || 'dataFootnoteBackref' in element.properties;
    const before = text;
    // What stands around the element is made after its content, so that names are made of words, not of marks.
    const name = element.tagName;
    const outer = handlers[name]?.(element);
    if (name === 'a') linkDepth++;
    element.children = walk(element.children);
    if (name === 'a') linkDepth--;
    if (silent) text = before;
    if (isBlock) text += '\n';
    if (element.tagName === 'p' && !element.children.some((child) => child.type !== 'text' || child.value.trim()))
      return [];
    const own = element.tagName === unwrapped ? element.children : [element];
    return outer ? outer.flatMap((node) => (node === element ? own : [node])) : own;
  };

  tree.children = walk(tree.children);
  headings.finish();
  links.finish();
  return {
    text: text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n[\s]*/g, '\n')
      .trim(),
    headings: headings.list,
    links: links.list,
    images: pictures.list,
    problems: problems.sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column),
  };
}
