// Tests of what Markdown becomes before a town finishes it.
import { describe, expect, it } from 'vitest';
import { quoted } from '../../model/phrase.ts';
import { parseMarkdown } from './parse-markdown.ts';

const html = (source: string) => parseMarkdown(source).html;

describe('headings', () => {
  it('start at h2, whatever level the text starts with', () => {
    expect(html('# Market\n\n## Stalls')).toBe('<h2 id="s-market">Market</h2>\n<h3 id="s-stalls">Stalls</h3>');
    expect(html('### Market\n\n#### Stalls')).toBe('<h2 id="s-market">Market</h2>\n<h3 id="s-stalls">Stalls</h3>');
  });

  it('go no deeper than h6', () => {
    const depths = parseMarkdown('# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6').headings.map(({ depth }) => depth);
    expect(depths).toEqual([2, 3, 4, 5, 6, 6]);
  });

  it('that skip a level are warned of, in the marks their editor used', () => {
    const { problems } = parseMarkdown('## Market\n\n#### Stalls');
    expect(problems).toEqual([
      {
        code: 'heading-skipped',
        position: { line: 3, column: 1 },
        details: { found: 'Stalls', expected: quoted('###') },
      },
    ]);
  });

  it('have ids that are readable, unique and never empty', () => {
    const ids = (source: string) => parseMarkdown(source).headings.map(({ id }) => id);
    expect(ids('# L’école d’Été\n# Straße & Größe\n# Αγορά\n# 広場')).toEqual([
      's-l-ecole-d-ete',
      's-strasse-grosse',
      's-αγορά',
      's-広場',
    ]);
    expect(ids('# 🎉\n# 🎈\n# Section 1\n# A\n# A\n# A 2')).toEqual([
      's-section-1',
      's-section-2',
      's-section-1-2',
      's-a',
      's-a-2',
      's-a-2-2',
    ]);
    expect(ids(`# ${'word '.repeat(40)}`)[0]?.length).toBeLessThan(65);
  });

  it('without words are none', () => {
    expect(parseMarkdown('#\n\n# ![](media/a.jpg)').headings).toEqual([]);
  });

  it('leave the numbers of footnotes out of their text', () => {
    expect(parseMarkdown('# Budget[^1]\n\n[^1]: Draft.').headings[0]).toEqual({
      depth: 2,
      id: 's-budget',
      text: 'Budget',
    });
  });
});

describe('a table', () => {
  const table = '| A | B |\n|:--|--:|\n| 1 | 2 |';

  it('scrolls in a region named by the heading above, and has header cells', () => {
    const result = html(`# Prices\n\n${table}`);
    expect(result).toContain('<div class="table-scroll" role="region" tabindex="0" aria-labelledby="s-prices"><table>');
    expect(result).toContain('<th scope="col" class="align-left">A</th>');
    expect(result).toContain('<td class="align-right">2</td>');
  });

  it('is named by its columns when there is no heading of its own', () => {
    expect(html(table)).toContain('aria-label="A, B"');
    expect(html(`# Prices\n\n${table}\n\n${table}`)).toContain('aria-label="A, B"');
  });

  it('has its headers at the start of each row when its first row is blank', () => {
    const result = html('| | |\n|---|--:|\n| Cost | 12 |\n| Start | May |');
    expect(result).not.toContain('<thead>');
    expect(result).toContain('<th scope="row">Cost</th>');
    expect(result).toContain('<td class="align-right">12</td>');
  });

  it('has no empty header cell', () => {
    expect(html('| | B |\n|-|-|\n| 1 | 2 |')).toContain('<tr>\n<td></td>\n<th scope="col">B</th>');
  });
});

describe('blocks', () => {
  it('make a figure of a picture with a title', () => {
    expect(html('![A view](media/a.jpg "From the tower")')).toMatch(
      /^<figure>\S+ 0\S+<figcaption>From the tower<\/figcaption><\/figure>$/,
    );
    expect(html('Text ![A view](media/a.jpg "From the tower")')).not.toContain('figure');
  });

  it('make code reachable by keyboard', () => {
    expect(html('```js\na < b\n```')).toMatch(/^<pre tabindex="0" role="group" aria-label=".+"><code>a &#x3C; b\n/);
  });

  it('say in words whether a task is done', () => {
    const result = html('- [x] Bench\n- [ ] Lamp');
    expect(result).toContain('<span aria-hidden="true">☑</span><span class="visually-hidden">');
    expect(result).not.toContain('<input');
  });

  it('number footnotes, with ids that no editor can choose', () => {
    const result = html('One[^body], again[^body].\n\n[^body]: The note.');
    expect(result).toContain('<a href="#n-1" id="n-1-ref" data-footnote-ref aria-describedby="n-label">1</a>');
    expect(result).toContain('id="n-1-ref-2"');
    expect(result).toContain('<li id="n-1">');
    expect(result).toMatch(/href="#n-1-ref-2" data-footnote-backref/);
    expect(result).not.toContain('body');
  });
});

describe('links', () => {
  it('out of the site are marked', () => {
    expect(html('[a](https://a.example)')).toBe(
      '<p><a href="https://a.example" class="external" rel="external noopener">a</a></p>',
    );
    expect(html('[a](//a.example)')).toContain('href="https://a.example"');
  });

  it('to people stay', () => {
    expect(html('[a](mailto:a@b.example) [b](tel:+32123)')).toBe(
      '<p><a href="mailto:a@b.example">a</a> <a href="tel:+32123">b</a></p>',
    );
  });

  it('to a heading of the text find it, written as its id or as its words, also when it comes later', () => {
    const result = html('[a](#größe) [b](#s-grosse) [c](#Grosse)\n\n# Größe');
    expect(result.match(/href="#s-grosse"/g)).toHaveLength(3);
  });

  it('to nowhere become plain text and are listed with their place', () => {
    const { html, links } = parseMarkdown('x [a](#nowhere)\n\n- [b](ftp://a.example "t")\n- [c](javascript:alert(1))');
    expect(html).not.toContain('href');
    expect(links).toEqual([
      { target: 'ftp://a.example', position: { line: 3, column: 3 } },
      { target: 'javascript:alert(1)', position: { line: 4, column: 3 } },
      { target: '#nowhere', position: { line: 1, column: 3 } },
    ]);
  });

  it('into the town are listed as its content names them', () => {
    const { links, images } = parseMarkdown(
      '[a](news/fair#été) [b](/news/fair/) [c](./news/fair)\n[d](media/le%20plan.pdf#page=2 "T") ![e](/media/é.jpg)',
    );
    expect(links).toEqual([
      { target: 'news/fair', anchor: 's-ete', position: { line: 1, column: 1 } },
      { target: 'news/fair', position: { line: 1, column: 20 } },
      { target: 'news/fair', position: { line: 1, column: 37 } },
      { target: 'media/le plan.pdf', anchor: 'page=2', title: 'T', position: { line: 2, column: 1 } },
    ]);
    expect(images).toEqual([{ src: 'media/é.jpg', alt: 'e', position: { line: 2, column: 37 } }]);
  });

  it('always say something', () => {
    expect(html('[](https://a.example)')).toContain('>https://a.example</a>');
  });

  it('never hold another link', () => {
    expect(html('[a[^1]](news/fair)\n\n[^1]: Note.')).toContain('<sup><span id="n-1-ref">1</span></sup>');
  });
});

describe('the parsed text', () => {
  it('is the same after a round trip as JSON', () => {
    const parsed = parseMarkdown(
      '# A\n\n[b](news/c "d") ![e](media/f.jpg) <b>g</b>\n\n|h|\n|-|\n|i|\n\n- [ ] j[^1]\n\n[^1]: k',
    );
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
  });

  it('has its words alone, one block per line', () => {
    const { text } = parseMarkdown(
      '# A\n\nB *c*[^1]\nd [e](news/f).\n\n- g\n- h\n\n| i | j |\n|-|-|\n| k | l |\n\n[^1]: M',
    );
    expect(text).toBe('A\nB c d e.\ng\nh\ni j\nk l\nM');
  });

  it('keeps a single tilde as it is', () => {
    expect(html('~20 € or ~30 €, ~~40 €~~')).toBe('<p>~20 € or ~30 €, <del>40 €</del></p>');
  });
});
