// Titles of emoji only, titles that look like HTML, translations without content: the right pages come out.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePlace } from '../make-town.ts';
import { elements, pageOf, wordsIn } from '../page-of.ts';

const town = 'titles-are-unusual';
const place = makePlace();
afterAll(place.remove);
beforeAll(async () => {
  place.copy(town);
  const run = await place.run('build');
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
});

const page = (path: string) => pageOf(place.read(town, `${path}index.html`));
const heading = (path: string) => elements(page(path), 'h1').map(wordsIn);
const title = (path: string) => wordsIn(elements(page(path), 'title')[0]);
/** Programs that a page holds, besides the files of the site and data. */
const programs = (path: string) =>
  elements(page(path), 'script').filter(
    ({ properties }) => properties.type !== 'application/ld+json' && !String(properties.src ?? '').startsWith('/'),
  );

describe('an emoji as a title', () => {
  it('is the heading, the title and the words of the link to it', () => {
    expect(heading('news/emoji/')).toEqual(['🎉🎄']);
    expect(title('news/emoji/')).toBe('🎉🎄 – Norwell');
    const links = elements(page('news/'), 'a').filter(({ properties }) => properties.href === '/news/emoji/');
    expect(links.map(wordsIn).join()).toContain('🎉🎄');
    expect(elements(page('news/emoji/'), 'h2').map(wordsIn)).toContain('🎅');
  });
});

describe('a title that looks like a program', () => {
  it('is shown as it was written', () => {
    expect(heading('news/script/')).toEqual(['<script>alert(1)</script>']);
    expect(title('news/script/')).toBe('<script>alert(1)</script> – Norwell');
    expect(heading('places/square/')).toEqual(['"><img src=x onerror=alert(3)>']);
  });

  it.each(['', 'news/', 'news/script/', 'news/emoji/', 'places/', 'places/square/', 'a-to-z/', 'site-map/', 'search/'])(
    'is no program on /%s',
    (path) => {
      expect(programs(path)).toEqual([]);
      expect(elements(page(path), 'img').filter(({ properties }) => properties.src === 'x')).toEqual([]);
    },
  );

  it('does not end the data about the page', () => {
    const data = elements(page('news/script/'), 'script').filter(
      ({ properties }) => properties.type === 'application/ld+json',
    );
    expect(data).not.toHaveLength(0);
    for (const script of data) expect(JSON.stringify(JSON.parse(wordsIn(script)))).toContain('<script>alert(1)');
  });
});

describe('a translation', () => {
  it('without content is absent: the page falls back, and says in which language it is', () => {
    expect(heading('fr/news/emoji/')).toEqual(['🎉🎄']);
    const html = place.read(town, 'fr/news/emoji/index.html');
    expect(elements(pageOf(html), 'html')[0]?.properties.lang).toBe('fr');
    expect(html).toMatch(/<(?:main|article|div|section|h1)[^>]* lang="en"/);
  });

  it('inherits what is not text', () => {
    expect(heading('fr/news/script/')).toEqual(['Un titre traduit']);
    expect(place.read(town, 'fr/news/script/index.html')).toContain('datetime="2026-03-02"');
  });
});
