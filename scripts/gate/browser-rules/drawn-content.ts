// What a style sheet says instead of the page: words and warnings that only eyes can read.
import type { BrowserRule } from './browser-rule.ts';

/** Words that stand in a style sheet only. */
export const drawnWords: BrowserRule = {
  name: 'drawn-words',
  wcag: ['1.3.1'],
  level: 'violation',
  looks: 'once',
  check: (kit) =>
    kit.seen('body *').flatMap((element) => {
      const said = `${element.textContent} ${element.getAttribute('aria-label') ?? ''} ${element.title}`.toLowerCase();
      return ['::before', '::after'].flatMap((part) => {
        const { content, display } = getComputedStyle(element, part);
        // What follows a stroke is the alternative that the style sheet itself gives.
        if (display === 'none' || !content.startsWith('"') || /" \/ "/.test(content)) return [];
        const words = content.slice(1, -1);
        if (!/\p{L}{3}/u.test(words) || said.includes(words.trim().toLowerCase())) return [];
        const own = [...element.attributes].find(
          ({ name, value }) => name.startsWith('aria-') && words.includes(value),
        );
        return own ? [] : [{ element, details: { words: words.trim() } }];
      });
    }),
};

/** A sign behind a text that says how it is meant. */
export const backgroundWarning: BrowserRule = {
  name: 'background-warning',
  wcag: ['1.1.1'],
  level: 'warning',
  looks: 'once',
  check: (kit) => {
    const words = /(warn|important|alert|error|danger|caution|info|achtung|wichtig|attention|aviso|kontuz)/i;
    return kit.seen('body *').flatMap((element) => {
      const { backgroundImage, backgroundRepeat } = getComputedStyle(element);
      const [, file = ''] = /url\("?[^")]*?([^/")]+)"?\)/.exec(backgroundImage) ?? [];
      const text = `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`;
      if (!text.trim() || backgroundRepeat !== 'no-repeat' || !words.test(file) || words.test(text)) return [];
      return [{ element, details: { file } }];
    });
  },
};
