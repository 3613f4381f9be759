// A page's HTML as rules look at it: the elements that a browser would make of it, each with its place in the file.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element; attributes are as the parser gives them: names in lower case, values as written. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | undefined;
  readonly children: readonly (HtmlElement | string)[];
  /** The elements among the children. */
  readonly elements: readonly HtmlElement[];
  /** Position in the file, from 1; 0 when the parser added the element itself. */
  readonly line: number;
  readonly column: number;
  /** Where its start tag begins and ends in the file, and where the element ends. */
  readonly start: number;
  readonly startTagEnd: number;
  readonly end: number;
  /** Where its end tag begins; undefined when it has none in the file. */
  readonly endTag: number | undefined;
}

/** What the parser had to put right. */
export interface ParseError {
  readonly code: string;
  readonly line: number;
  readonly start: number;
}

/** One page, read once, with what rules ask for again and again. */
export interface HtmlPage {
  /** Below the site's root, such as `en/news/index.html`. */
  readonly path: string;
  readonly html: string;
  readonly root: HtmlElement;
  /** All elements in their order. */
  readonly all: readonly HtmlElement[];
  readonly errors: readonly ParseError[];
  /** The elements of these names, in their order. */
  named(...tags: string[]): readonly HtmlElement[];
  /** The first element with an id, as references find it. */
  withId(id: string): HtmlElement | undefined;
}

type Parsed = DefaultTreeAdapterTypes.Element;
interface Growing extends HtmlElement {
  children: (HtmlElement | string)[];
  elements: HtmlElement[];
}

function growTree(from: Parsed, parent: Growing | undefined, all: HtmlElement[]): Growing {
  const attributes: Record<string, string> = Object.create(null);
  for (const { name, prefix, value } of from.attrs) attributes[prefix ? `${prefix}:${name}` : name] = value;
  const place = from.sourceCodeLocation;
  const element: Growing = {
    tag: from.tagName,
    attributes,
    parent,
    children: [],
    elements: [],
    line: place?.startLine ?? 0,
    column: place?.startCol ?? 0,
    start: place?.startOffset ?? 0,
    startTagEnd: place?.startTag?.endOffset ?? place?.endOffset ?? 0,
    end: place?.endOffset ?? 0,
    endTag: place?.endTag?.startOffset,
  };
  all.push(element);
  for (const child of from.childNodes) {
    if ('tagName' in child) {
      const grown = growTree(child, element, all);
      element.children.push(grown);
      element.elements.push(grown);
    } else if ('value' in child) element.children.push(child.value);
  }
  return element;
}

/** Reads a page. */
export function readHtml(options: { path: string; html: string }): HtmlPage {
  const { path, html } = options;
  const errors: ParseError[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startOffset }) => errors.push({ code, line: startLine, start: startOffset }),
  });
  const top = document.childNodes.find((node): node is Parsed => 'tagName' in node);
  if (!top) throw new Error('The HTML parser made no document.');
  const all: HtmlElement[] = [];
  const root = growTree(top, undefined, all);
  const byTag = new Map<string, HtmlElement[]>();
  const byId = new Map<string, HtmlElement>();
  for (const element of all) {
    const list = byTag.get(element.tag);
    if (list) list.push(element);
    else byTag.set(element.tag, [element]);
    const id = element.attributes.id;
    if (id && !byId.has(id)) byId.set(id, element);
  }
  const named = (...tags: string[]): readonly HtmlElement[] => {
    const [only, ...others] = tags;
    if (others.length === 0) return byTag.get(only ?? '') ?? [];
    return tags.flatMap((tag) => byTag.get(tag) ?? []).sort((a, b) => a.start - b.start);
  };
  return { path, html, root, all, errors, named, withId: (id) => byId.get(id) };
}

/** Whether a page only sends on to another; nobody reads it. */
export const sendsOn = (page: HtmlPage): boolean =>
  page
    .named('meta')
    .some(
      ({ attributes }) =>
        attributes['http-equiv']?.toLowerCase() === 'refresh' && /^\s*0\s*[;,]/.test(attributes.content ?? ''),
    );
