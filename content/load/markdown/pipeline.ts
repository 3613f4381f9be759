// From a tree of Markdown to unfinished HTML: the same steps whichever parser reads the text.
import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { allowedHtml } from './allowed-html.ts';
import { withoutMarks } from './marks.ts';
import { withoutDeepNesting } from './nesting-limit.ts';
import type { ParsedMarkdown } from './parsed-markdown.ts';
import { safeSchema } from './safe-schema.ts';
import { transform } from './transform.ts';
import { withoutUnclosed } from './unclosed-limit.ts';

/** Parses a Markdown text (without front matter). What is wrong with it is in `problems`; nothing makes it throw. */
export type ParseMarkdown = (source: string) => ParsedMarkdown;

/** A parser of Markdown, followed by what makes its tree safe and fit for a page. */
export function pipeline(parse: (source: string) => MarkdownRoot): ParseMarkdown {
  const processor = unified()
    .use(function (this: Processor) {
      this.parser = parse;
    })
    .use(allowedHtml)
    .use(remarkRehype)
    .use(rehypeSanitize, safeSchema)
    .use(() => (tree: Root, file: VFile) => {
      file.data.parsed = transform(tree, file);
    })
    .use(rehypeStringify)
    .freeze();
  return (source) => {
    const file = processor.processSync(withoutUnclosed(withoutDeepNesting(withoutMarks(source))));
    return { html: String(file), ...(file.data.parsed as Omit<ParsedMarkdown, 'html'>) };
  };
}
