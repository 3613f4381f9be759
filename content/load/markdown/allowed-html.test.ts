// Tests of the HTML that an editor may mix into Markdown.
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';

const html = (source: string) => parseMarkdown(source).html;
const leftOut = (source: string) =>
  parseMarkdown(source).problems.map(({ position: { line, column }, details }) => `${details.found} ${line}:${column}`);

describe('HTML in Markdown', () => {
  it('is kept where it says something: the language of a part, an abbreviation, a moment', () => {
    const source =
      '<span lang="eu" dir="ltr">Kaixo</span> <abbr title="R&amp;D">a</abbr> H<sub>2</sub>O <time datetime="2026-12-24">x</time>';
    expect(html(source)).toBe(`<p>${source.replace('&amp;', '&#x26;')}</p>`);
    expect(leftOut(source)).toEqual([]);
  });

  it('holds Markdown', () => {
    expect(html('<span lang="eu">*Kaixo*</span>')).toBe('<p><span lang="eu"><em>Kaixo</em></span></p>');
    expect(html('<span lang="eu">\nKaixo *denoi*\n</span>')).toContain('Kaixo <em>denoi</em>');
  });

  it('can say the language of whole paragraphs', () => {
    expect(html('<span lang="eu">\n\nKaixo\n\nAgur\n\n</span>')).toBe('<div lang="eu"><p>Kaixo</p><p>Agur</p></div>');
  });

  it('is otherwise left out with a warning at its place, while its text stays', () => {
    expect(html('a <b>c</b>')).toBe('<p>a c</p>');
    expect(leftOut('a <b>c</b>\n\n> x <font>y</font>')).toEqual(['<b> 1:3', '<font> 3:5']);
    expect(html('<div>\n<p>One *two*</p>\n<p>three</p></div>').trim().replace(/\s+/g, ' ')).toBe(
      '<p>One <em>two</em></p> <p>three</p>',
    );
    expect(leftOut('x\n\n<div>\n  <p>One</p></div>')).toEqual(['<div> 3:1', '<p> 4:3']);
  });

  it('loses attributes that are not allowed, and says so', () => {
    expect(html('<span lang="eu" style="color:red">x</span>')).toBe('<p><span lang="eu">x</span></p>');
    expect(leftOut('<mark class="x">x</mark>')).toEqual(['<mark class> 1:1']);
  });

  it('loses programs with all they hold', () => {
    expect(html('a <script>alert(1)</script> b')).toBe('<p>a  b</p>');
    expect(html('<style>\np { color: red }\n</style>')).toBe('');
  });

  it('may hold comments, which nobody sees', () => {
    expect(html('a <!-- note --> b\n\n<!--\nmore\n-->')).toBe('<p>a  b</p>');
    expect(leftOut('a <!-- note --> b')).toEqual([]);
  });

  it('needs a partner for each tag', () => {
    expect(html('a <q>b\n\nc</q> d')).toBe('<p>a b</p>\n<p>c d</p>');
    expect(leftOut('a <q>b\n\nc</q> d')).toEqual(['<q> 1:3', '</q> 3:2']);
  });
});
