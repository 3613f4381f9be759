// Tests of how a town finishes a parsed text.
import { describe, expect, it } from 'vitest';
import { fileSize } from './file-label.ts';
import { finishMarkdown } from './finish-markdown.ts';
import { parseMarkdown } from './parse-markdown.ts';

const finish = (source: string, language = 'en') =>
  finishMarkdown({
    parsed: JSON.parse(JSON.stringify(parseMarkdown(source))),
    language,
    link: (target) =>
      ({ 'news/fair': { href: '/news/fair/' }, 'news/foire': { href: '/fr/news/foire/', language: 'fr' } })[target],
    media: (path) =>
      path === 'media/plan.pdf' ? { path, size: 123_456, href: '/media/plan.pdf', pages: 3 } : undefined,
    picture: (src, alt) => (src === 'media/a.jpg' ? `<img src="/media/a.jpg" alt="${alt}">` : undefined),
    say: (key, details) =>
      `${key}${Object.values(details ?? {})
        .map((value) => ` ${value}`)
        .join('')}`,
  }).html;

describe('a finished text', () => {
  it('leads to entries, and says where one is in another language', () => {
    expect(finish('[a](news/fair#stalls) [*b*](news/foire "T")')).toBe(
      '<p><a href="/news/fair/#s-stalls">a</a> <a href="/fr/news/foire/" title="T" hreflang="fr"><em>b</em></a></p>',
    );
  });

  it('says format, length and size of a file', () => {
    expect(finish('[a](media/plan.pdf#page=2)')).toBe(
      '<p><a class="file" href="/media/plan.pdf#page=2">a<span class="file-label"> (markdown.file-with-pages PDF 120 kB markdown.file-pages 3)</span></a></p>',
    );
    expect(fileSize({ bytes: 1_234_567, language: 'fr' })).toBe('1,2\u202FMo');
    expect(fileSize({ bytes: 999_900, language: 'en' })).toBe('1 MB');
  });

  it('shows pictures, also within links', () => {
    expect(finish('[![b](media/a.jpg)](news/fair)')).toBe(
      '<p><a href="/news/fair/"><img src="/media/a.jpg" alt="b"></a></p>',
    );
  });

  it('keeps as plain text what the town does not have', () => {
    expect(finish('[a](news/gone) ![b <i>](media/gone.jpg) [c](media/gone.pdf)')).toBe('<p>a b &lt;i&gt; c</p>');
  });

  it('has its words in the language of the page', () => {
    const html = finish('# A\n\n- [x] b[^1]\n\n[^1]: c');
    expect(html).toContain('markdown.task-done');
    expect(html).toContain('>markdown.footnotes</h2>');
    expect(html).toContain('aria-label="markdown.footnote-back 1"');
  });

  it('cannot be made to show marks that its editor wrote', () => {
    const html = finish(
      '\uFDD0say x\uFDD1 &#xFDD0;link 0&#xFDD1; <q title="\uFDD0say y\uFDD1">z</q> [](%EF%B7%90say%20x%EF%B7%91) [a](news/fair)',
    );
    expect(html).not.toContain('markdown.');
    expect(html.match(/<a /g)).toHaveLength(1);
  });
});
