// The paragraphs of a tagged PDF's page, from its tags: headings (“# …”), items of lists (“- …”), rows of tables.
import { joinLines, type PdfItem } from './pdf-paragraphs.ts';

/** A tag with what stands in it, or a piece of content by its identifier. */
export interface PdfTag {
  role?: string;
  children?: readonly PdfTag[];
  id?: string;
}

const HEADING = /^(?:H\d?|Title)$/;
const BLOCK = /^(?:H\d?|Title|P|Caption|Note|FENote|BlockQuote|TOCI|TR|LI|Table|L|TOC)$/;
const BULLET = /^[-–—•▪◦‣●○■\uF0B7\uF0A7o]$/u;

/** The text of each piece of content; page numbers and the like, which are tagged as artifacts, are left out. */
function textsOf(items: readonly PdfItem[]): Map<string, string> {
  const lines = new Map<string, string[]>();
  const open: (string | undefined)[] = [];
  for (const { type, tag, id, str = '', hasEOL } of items) {
    if (type === 'endMarkedContent') open.pop();
    else if (type) open.push(tag === 'Artifact' ? undefined : (id ?? open.at(-1)));
    else {
      const into = open.at(-1);
      if (!into) continue;
      const known = lines.get(into) ?? [''];
      lines.set(into, known);
      known[known.length - 1] += str;
      if (hasEOL) known.push('');
    }
  }
  return new Map([...lines].map(([id, found]) => [id, joinLines(found)]));
}

const hasBlocks = (tag: PdfTag): boolean => BLOCK.test(tag.role ?? '') || (tag.children?.some(hasBlocks) ?? false);

/** The paragraphs of a page in the order of its tags. */
export function taggedParagraphs(tree: PdfTag, items: readonly PdfItem[]): string[] {
  const texts = textsOf(items);
  const paragraphs: string[] = [];
  const add = (mark: string, text: string) => {
    if (text) paragraphs.push(mark + text);
  };
  // Lists within an item are paragraphs of their own.
  const textOf = (tag: PdfTag): string => {
    if (tag.id !== undefined) return texts.get(tag.id) ?? '';
    if (tag.role === 'L') return '';
    return (tag.children ?? []).map(textOf).filter(Boolean).join(' ');
  };
  const listsIn = (tag: PdfTag): PdfTag[] =>
    (tag.children ?? []).flatMap((each) => (each.role === 'L' ? [each] : listsIn(each)));
  const item = (tag: PdfTag) => {
    const [first = '', ...rest] = textOf(tag).split(' ');
    const isNumbered = /^(?:\(?\d{1,3}|\(?[a-z])[.)]/.test(first);
    add(isNumbered ? '' : '- ', (BULLET.test(first) ? rest : [first, ...rest]).join(' '));
    for (const list of listsIn(tag)) visit(list);
  };
  // What stands in a tag that is no paragraph: pieces of text next to one another are one, blocks are their own.
  const parts = (children: readonly PdfTag[]) => {
    let inline: string[] = [];
    const end = () => {
      add('', inline.filter(Boolean).join(' '));
      inline = [];
    };
    for (const child of children) {
      if (hasBlocks(child)) {
        end();
        visit(child);
      } else inline.push(textOf(child));
    }
    end();
  };
  const visit = (tag: PdfTag): void => {
    const { role = '', children = [] } = tag;
    if (role === 'LI') item(tag);
    else if (role === 'TR') add('', children.map(textOf).filter(Boolean).join(' · '));
    else if (HEADING.test(role)) add('# ', textOf(tag));
    else if (BLOCK.test(role) && !children.some(hasBlocks)) add('', textOf(tag));
    else parts(children);
  };
  visit(tree);
  return paragraphs;
}
