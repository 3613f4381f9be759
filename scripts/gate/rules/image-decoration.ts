// Pictures that contradict themselves about being decoration, and what only looks like one.
import type { HtmlPage } from '../html-page.ts';
import { belowNamed, closest, isUnspoken, plain, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const images = (page: HtmlPage) => page.named('img').filter((image) => !isUnspoken(image));
const baseName = (src: string | undefined) => (src ?? '').split(/[?#]/)[0]?.split('/').at(-1) ?? '';

/** A title beside an alternative that says something else. */
export const imageTitle: PageRule = {
  name: 'image-title',
  wcag: ['1.1.1'],
  level: 'warning',
  check: (page) =>
    images(page).flatMap((at) => {
      const { alt, title } = at.attributes;
      return alt?.trim() && title?.trim() && plain(alt) !== plain(title) ? [{ at, details: { alt, title } }] : [];
    }),
};

/** Decoration by its role or its empty alternative, and words for it all the same. */
export const decorationNamed: PageRule = {
  name: 'decoration-named',
  wcag: ['1.1.1', '4.1.2'],
  level: 'violation',
  check: (page) =>
    images(page).flatMap((at) => {
      const { alt, title, role, 'aria-label': label } = at.attributes;
      const isRole = /^(?:presentation|none)$/.test(role ?? '');
      const words = (isRole && alt?.trim()) || ((isRole || alt === '') && (title?.trim() || label?.trim()));
      return words ? [{ at, details: { text: words } }] : [];
    }),
};

/** A picture without alternative where it is all that there is to see. */
export const imageAlone: PageRule = {
  name: 'image-alone',
  wcag: ['1.1.1'],
  level: 'violation',
  *check(page) {
    for (const at of images(page)) {
      if (at.attributes.alt !== '' || at.attributes.title?.trim() || closest(at, 'a', 'button')) continue;
      const part = closest(at, 'main', 'figure', 'td');
      if (
        part &&
        part.tag !== 'td' &&
        !textOf(part) &&
        belowNamed(part, 'img').every(({ attributes }) => !attributes.alt)
      )
        yield { at };
    }
  },
};

/** A transparent picture that only keeps a distance. */
export const imageSpacer: PageRule = {
  name: 'image-spacer',
  wcag: ['1.3.1'],
  level: 'warning',
  check: (page) =>
    page
      .named('img')
      .filter(
        ({ attributes: { src, width, height } }) =>
          /^(?:spacer|blank|transparent|clear|pixel|1x1|trans)\.(?:gif|png)$/i.test(baseName(src)) ||
          width === '1' ||
          height === '1',
      )
      .map((at) => ({ at })),
};

/** A drawing made of letters, which a screen reader would spell. */
export const drawingOfLetters: PageRule = {
  name: 'drawing-of-letters',
  wcag: ['1.1.1'],
  level: 'violation',
  check: (page) =>
    page
      .named('pre')
      .filter((at) => {
        const text = textOf(at).replace(/\s/g, '');
        const marks = text.match(/[/\\|_()`'"^~*+=<>.,:;-]/g)?.length ?? 0;
        return (
          belowNamed(at, 'code', 'samp', 'kbd').length === 0 &&
          at.attributes.role !== 'img' &&
          text.length >= 12 &&
          marks / text.length > 0.4 &&
          !isUnspoken(at)
        );
      })
      .map((at) => ({ at })),
};
