// Markdown read by a compiled parser, many times faster than remark and with the same result: what builds use.
import type { Root as HtmlRoot } from 'hast';
import type { Delete, Parents, PhrasingContent, Root } from 'mdast';
import { markdownToHast, markdownToMdast } from 'satteri';
import { parseMarkdown } from './parse-markdown.ts';
import { type ParseMarkdown, pipeline } from './pipeline.ts';

const features = { frontmatter: false };

/** Whether a deletion was written with one tilde at each end, which is no deletion for us: “~20 €” is written often. */
const isSingle = ({ position }: Delete, source: string) => source[(position?.start.offset ?? 0) + 1] !== '~';

/** Turns deletions by single tildes back into what was written, throughout a tree. */
function withoutSingleTildes(parent: Parents, source: string): void {
  const children: PhrasingContent[] = [];
  for (const child of parent.children as PhrasingContent[]) {
    if ('children' in child) withoutSingleTildes(child, source);
    const shown = child.type === 'delete' && isSingle(child, source) ? [tilde(), ...child.children, tilde()] : [child];
    for (const node of shown) {
      const last = children.at(-1);
      if (node.type === 'text' && last?.type === 'text') last.value += node.value;
      else children.push(node);
    }
  }
  parent.children = children;
}

const tilde = (): PhrasingContent => ({ type: 'text', value: '~' });

const parse = pipeline({
  markdown: (source) => {
    const tree = markdownToMdast(source, { features }) as Root;
    if (source.includes('~')) withoutSingleTildes(tree, source);
    return tree;
  },
  html: {
    // What we do ourselves to the tree of Markdown concerns HTML and deletions; footnotes and aligned cells differ from remark's.
    isPlain: (source) => !/[<~]|\[\^|:-|-:/.test(source),
    parse: (source) => markdownToHast(source, { features }) as HtmlRoot,
  },
});

/** The most marks for which the compiled parser’s time does not matter: it grows with their square. */
const mostMarks = 2000;
const marks = /[_*&]/g;

/** Whether a text is one that somebody wrote, not one that shall keep a parser busy. */
const isHonest = (source: string): boolean =>
  source.length < mostMarks || (source.match(marks)?.length ?? 0) < mostMarks;

/** Parses Markdown as `parseMarkdown` does; not in browsers. */
export const parseNatively: ParseMarkdown = (source) => (isHonest(source) ? parse(source) : parseMarkdown(source));
