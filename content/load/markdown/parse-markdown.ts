// Markdown to unfinished HTML: pure, the same for every town, so that the result can be kept by the hash of the source.
import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { allowedHtml } from './allowed-html.ts';
import { withoutMarks } from './marks.ts';
import { withoutDeepNesting } from './nesting-limit.ts';
import type { ParsedMarkdown } from './parsed-markdown.ts';
import { safeSchema } from './safe-schema.ts';
import { transform } from './transform.ts';
import { withoutUnclosed } from './unclosed-limit.ts';
import { startWork, workLimit } from './work-limit.ts';

export type { ParsedMarkdown } from './parsed-markdown.ts';

/** Changes whenever the same source gives another result: a part of the key under which results are kept. */
export const markdownVersion = 1;

const processor = unified()
  .use(remarkParse)
  // One tilde is no deletion: “~20 €” is written often.
  .use(remarkGfm, { singleTilde: false })
  .use(workLimit)
  .use(allowedHtml)
  .use(remarkRehype)
  .use(rehypeSanitize, safeSchema)
  .use(() => (tree: Root, file: VFile) => {
    file.data.parsed = transform(tree, file);
  })
  .use(rehypeStringify)
  .freeze();

/**
 * Parses a Markdown text. What is wrong with it is in `problems`; nothing makes it throw.
 * @param source the text as written, without front matter
 */
export function parseMarkdown(source: string): ParsedMarkdown {
  startWork();
  const file = processor.processSync(withoutUnclosed(withoutDeepNesting(withoutMarks(source))));
  return { html: String(file), ...(file.data.parsed as Omit<ParsedMarkdown, 'html'>) };
}
