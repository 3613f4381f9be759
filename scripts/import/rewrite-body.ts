// Rewrites a Markdown text for the town: links, pictures and heading levels; all the rest stays letter by letter.
import type { Heading, Image, Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { headingLevels } from './heading-levels.ts';
import { markdownWithoutHtml } from './html-to-markdown.ts';
import { inlineReferences } from './inline-references.ts';
import { textOf } from './plain-text.ts';
import type { Note } from './report.ts';
import { type LinkContext, resolveLink } from './resolve-link.ts';
import { stringifyInline } from './stringify-markdown.ts';

/** What a rewriting needs to know. */
export interface BodyContext extends LinkContext {
  title: string;
  /** The level of the highest heading: 2 below a page’s title. */
  level: number;
  note: Note;
}

const parser = unified().use(remarkParse).use(remarkGfm);
const ALLOWED_HTML = /^<(span lang="[A-Za-z0-9-]+"|\/span)>$/;

function some(node: Nodes, test: (node: Nodes) => boolean): boolean {
  return test(node) || ('children' in node && node.children.some((child) => some(child, test)));
}

/** Text alternatives that say nothing. */
const GENERIC = /^(image|imagen|imatge|irudia|bild|foto|photo|picture)[\s\d]*$|\.(jpe?g|png|gif|webp|avif|svg)$/i;

/** What stands instead of a picture, or undefined where it stays. */
function newImage(image: Image, context: BodyContext): PhrasingContent[] | undefined {
  const { note, title } = context;
  const at = { field: 'body', value: image.url };
  const target = resolveLink(image.url, context);
  const said = image.alt?.trim() ?? '';
  const alt = said === '' || GENERIC.test(said) ? title : said;
  if (target.kind !== 'media') {
    note('lost', target.kind === 'none' ? target.why : 'a picture on another site is not copied: a link stays', at);
    if (target.kind === 'none') return image.alt ? [{ type: 'text', value: image.alt }] : [];
    const url = 'url' in target ? target.url : image.url;
    return [{ type: 'link', url, children: [{ type: 'text', value: alt }] }];
  }
  if (alt !== said) note('look', 'the picture had no text alternative: the title stands in', at);
  return [{ ...image, url: target.url, alt }];
}

/** What stands instead of a link, or undefined where it stays. */
function newLink(link: Link, context: BodyContext): PhrasingContent[] | undefined {
  const target = resolveLink(link.url, context);
  const at = { field: 'body', value: link.url };
  if (target.kind === 'none') {
    context.note('lost', `the link is gone, its text stays: ${target.why}`, at);
    return link.children;
  }
  if (!('url' in target)) return undefined;
  if (target.why) context.note('look', target.why, at);
  return [{ ...link, url: target.url }];
}

/** Replaces links and pictures below `parent`; whether there was one. */
function replaceWithin(parent: Parents, context: BodyContext): boolean {
  let changed = false;
  const children = parent.children.flatMap((child): Nodes[] => {
    if ('children' in child && replaceWithin(child, context)) changed = true;
    const replacement =
      child.type === 'image' ? newImage(child, context) : child.type === 'link' ? newLink(child, context) : undefined;
    if (!replacement) return [child];
    changed = true;
    return replacement;
  });
  if (changed) parent.children = children as typeof parent.children;
  return changed;
}

/** A list item whose text starts with one more mark of a list. */
function isDashedItem(node: Nodes): boolean {
  return node.type === 'listItem' && /^\s*[-•·*]\s/.test(textOf(node));
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The changes to a text: one for each heading, link and picture that does not stay as it is. */
function edits(root: Root, context: BodyContext): Edit[] {
  const result: Edit[] = [];
  inlineReferences(root);
  const levels = headingLevels(root, context.level, context.title);
  const replace = (node: Nodes, text: string) => {
    const { start, end } = node.position as NonNullable<Nodes['position']>;
    result.push({ start: start.offset as number, end: end.offset as number, text });
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') {
      const depth = levels.get(node);
      const changed = replaceWithin(node, context);
      if (depth === 0) replace(node, '');
      else if (changed || (depth && depth !== node.depth))
        replace(node, stringifyInline(node.children, depth as Heading['depth']));
    } else if (node.type === 'link' || node.type === 'image') {
      const holder: Parents = { type: 'paragraph', children: [node] };
      if (replaceWithin(holder, context)) replace(node, stringifyInline(holder.children as PhrasingContent[]));
    } else if (node.type === 'definition') {
      const { kind } = resolveLink(node.url, context);
      if (kind !== 'same' && kind !== 'outside') replace(node, '');
    } else if ('children' in node) for (const child of node.children) visit(child);
    else if (node.type === 'text' && node.value.includes('**'))
      context.note('look', 'the stars make nothing bold', { field: 'body', value: node.value });
  };
  visit(root);
  if (some(root, isDashedItem)) context.note('look', 'list items begin with a dash of their own', { field: 'body' });
  return result;
}

/** The text as the town may hold it; what it loses is noted. */
export function rewriteBody(source: string, context: BodyContext): string {
  let text = source.trim();
  let root = parser.parse(text);
  if (some(root, (node) => node.type === 'html' && !ALLOWED_HTML.test(node.value))) {
    if (some(root, (node) => node.type === 'footnoteDefinition'))
      context.note('look', 'footnotes beside HTML become plain links', { field: 'body' });
    const { markdown, lost } = markdownWithoutHtml(text);
    for (const { kind, value, why } of lost) context.note(kind, why, { field: 'body', value });
    text = markdown;
    root = parser.parse(text);
  }
  for (const { start, end, text: replacement } of edits(root, context).reverse())
    text = text.slice(0, start) + replacement + text.slice(end);
  return text.trim();
}
