// From a tree of Markdown to unfinished HTML: the same steps whichever parser reads the text.
import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import { allowedHtml } from './allowed-html.ts';
import { withoutMarks } from './marks.ts';
import { withoutDeepNesting } from './nesting-limit.ts';
import type { ParsedMarkdown } from './parsed-markdown.ts';
import { safeSchema } from './safe-schema.ts';
import { transform } from './transform.ts';
import { withoutUnclosed } from './unclosed-limit.ts';

/** Parses a Markdown text (without front matter). What is wrong with it is in `problems`; nothing makes it throw. */
export type ParseMarkdown = (source: string) => ParsedMarkdown;

/** What every tree goes through that shall be a part of a page: the sanitiser, our transformation, HTML. */
const finish = unified()
  .use(rehypeSanitize, safeSchema)
  .use(() => (tree: Root, file: VFile) => {
    file.data.parsed = transform(tree, file);
  })
  .use(rehypeStringify)
  .freeze();

function finished(tree: Root, file: VFile): ParsedMarkdown {
  const safe = finish.runSync(tree, file) as Root;
  return { html: finish.stringify(safe, file), ...(file.data.parsed as Omit<ParsedMarkdown, 'html'>) };
}

/**
 * A parser of Markdown, followed by what makes its tree safe and fit for a page.
 * @param parsers.markdown gives the tree of a text, which may hold HTML
 * @param parsers.html gives at once what the tree becomes as HTML, for texts that `isPlain` says it can do
 */
export function pipeline(parsers: {
  markdown: (source: string) => MarkdownRoot;
  html?: { isPlain: (source: string) => boolean; parse: (source: string) => Root };
}): ParseMarkdown {
  const { markdown, html } = parsers;
  const toHtml = unified()
    .use(function (this: Processor) {
      this.parser = markdown;
    })
    .use(allowedHtml)
    .use(remarkRehype)
    .freeze();
  return (source) => {
    const tame = withoutUnclosed(withoutDeepNesting(withoutMarks(source)));
    const file = new VFile(tame);
    const tree = html?.isPlain(tame)
      ? html.parse(tame)
      : (toHtml.runSync(toHtml.parse(file) as MarkdownRoot, file) as unknown as Root);
    return finished(tree, file);
  };
}
