// Turns HTML, or Markdown with HTML in it, into the Markdown that a town may hold.
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { type LostElement, lostElements } from './lost-elements.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { markdownStyle } from './stringify-markdown.ts';

type Handle = NonNullable<Options['handlers']>[string];

/** Text in another language is the one HTML that stays. */
const span: Handle = (state, node: Element) => {
  const language = node.properties.lang;
  const children = state.all(node);
  if (typeof language !== 'string' || !/^[A-Za-z0-9-]+$/.test(language)) return children;
  return [{ type: 'html', value: `<span lang="${language}">` }, ...children, { type: 'html', value: '</span>' }];
};

/** What was shown from another place becomes a link to it. */
const link: Handle = (_, node: Element) => {
  const url = String(node.properties.src ?? node.properties.data ?? '');
  const text = String(node.properties.title || url);
  return url ? { type: 'link', url, children: [{ type: 'text', value: text }] } : undefined;
};

const ignore: Handle = () => undefined;
const handlers = { span, iframe: link, embed: link, object: link, button: ignore };

/** The Markdown, and what of the HTML it cannot say. */
export interface FromHtml {
  markdown: string;
  lost: LostElement[];
}

function run(tree: Root): FromHtml {
  const lost = lostElements(tree);
  const toMarkdown = unified()
    .use(rehypeRemark, { handlers, nodeHandlers: { comment: ignore } })
    .use(splitParagraphs)
    .use(remarkGfm)
    .use(remarkStringify, markdownStyle);
  return { markdown: toMarkdown.stringify(toMarkdown.runSync(tree) as never).trim(), lost };
}

/** HTML as Markdown. */
export const htmlToMarkdown = (html: string): FromHtml =>
  run(unified().use(rehypeParse, { fragment: true }).parse(html));

/** Markdown that holds HTML as Markdown that holds none. */
export function markdownWithoutHtml(source: string): FromHtml {
  const parser = unified().use(remarkParse).use(remarkGfm);
  const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);
  return run(toHtml.runSync(parser.parse(source)) as Root);
}
