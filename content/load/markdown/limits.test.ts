// Tests that no text, however strange, keeps the parser busy or breaks it, and that none of its words get lost.
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';
import { parseNatively } from './parse-natively.ts';

const size = 60_000;
const strange: Record<string, string> = {
  'opening brackets': '[a',
  'closing brackets': 'a]',
  'pictures without end': '![',
  stars: '*a **a ',
  underscores: 'a_ ',
  quotes: '>',
  'quotes with lines that are not marked': '> a\nb\n',
  lists: '- ',
  'numbered lists': '1. ',
  footnotes: '[^1]:',
  'underlined headings': 'a\n=\n',
  'unclosed comments': 'a <!-- ',
  'unclosed instructions': 'a <? ',
  'opening tags': '<span>',
  scripts: 'a <script>',
  'links without end': '[a](<b',
  'lines of one letter': 'a\n',
  'marks within words': '_a',
  'names of characters': '&amp;',
  tildes: '~~a ',
  'cells of tables': '|a',
};

describe('a strange text', () => {
  for (const [what, piece] of Object.entries(strange)) {
    it.each([
      ['remark', parseMarkdown],
      ['the compiled parser', parseNatively],
    ])(`made of ${what} takes %s no time to speak of`, (_, parse) => {
      const start = performance.now();
      const { html } = parse(`x ${piece.repeat(size / piece.length)}`);
      expect(performance.now() - start).toBeLessThan(10_000);
      expect(html).not.toMatch(/[\uFDE0-\uFDEF]/);
    });
  }

  it('made of rows of backticks takes no time to speak of', () => {
    const rows = Array.from({ length: 340 }, (_, index) => `e${'`'.repeat(index)}`).join('');
    expect(parseMarkdown(rows).text).toContain('e```e');
  });

  it('nested too deep keeps its words and its markers as text', () => {
    expect(parseMarkdown(`${'> '.repeat(40)}deep`).text).toMatch(/^> .*deep$/);
    expect(parseMarkdown(`${'<q>'.repeat(1)}${'*a **a '.repeat(2000)}`).text).toContain('*a **a');
  });

  it('keeps its words in order when it is flattened', () => {
    const { text } = parseMarkdown('> a\nb\n'.repeat(1500));
    expect(text.match(/b/g)).toHaveLength(1500);
  });
});

describe('a long but honest text', () => {
  it('keeps a thousand links in one paragraph', () => {
    expect(parseMarkdown('[a](news/b) '.repeat(1000)).links).toHaveLength(1000);
  });

  it('keeps six levels of lists, and rulers', () => {
    const levels = Array.from({ length: 6 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
    expect(parseMarkdown(levels).html.match(/<ul>/g)).toHaveLength(6);
    expect(parseMarkdown('- - - - - - - - - - -').html).toBe('<hr>');
  });
});
