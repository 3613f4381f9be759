// Markdown read by remark, which runs in browsers too: the reference for every other parser.
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type ParseMarkdown, pipeline } from './pipeline.ts';
import { startWork, workLimit } from './work-limit.ts';

export type { ParsedMarkdown } from './parsed-markdown.ts';

const remark = unified()
  .use(remarkParse)
  // One tilde is no deletion: “~20 €” is written often.
  .use(remarkGfm, { singleTilde: false })
  .use(workLimit)
  .freeze();
const parse = pipeline({ markdown: (source) => remark.parse(source) });

/** Parses Markdown: pure, the same for every town, so that the result can be kept by the hash of the source. */
export const parseMarkdown: ParseMarkdown = (source) => {
  startWork();
  return parse(source);
};
