// The parts of a page: one main part, names for several of a kind, a way past what repeats.
import { nameOf } from '../accessible-name.ts';
import { type HtmlElement, type HtmlPage, sendsOn } from '../html-page.ts';
import { belowNamed, closest, hidesItself, isHidden, isUnspoken, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const mains = (page: HtmlPage) =>
  page.all.filter((element) => (element.tag === 'main' || element.attributes.role === 'main') && !isUnspoken(element));

/** Not exactly one main part. */
export const mainLandmark: PageRule = {
  name: 'main-landmark',
  wcag: ['1.3.1', '2.4.1'],
  level: 'warning',
  check(page) {
    const found = mains(page);
    const body = page.named('body')[0] ?? page.root;
    if (found.length === 0) return textOf(body) && !sendsOn(page) ? [{ at: body, details: { count: 0 } }] : [];
    return found.slice(1).map((at) => ({ at, details: { count: found.length } }));
  },
};

/** Several navigations of which one has no name, or two the same. */
export const navigationName: PageRule = {
  name: 'navigation-name',
  wcag: ['1.3.1', '2.4.6'],
  level: 'violation',
  check(page) {
    const parts = page.all.filter(
      ({ tag, attributes }) => (tag === 'nav' && !attributes.role) || attributes.role === 'navigation',
    );
    const spoken = parts.filter((part) => !isUnspoken(part));
    const names = spoken.map((part) => nameOf(page, part));
    return spoken.length < 2
      ? []
      : spoken
          .filter((_, index) => !names[index] || names.indexOf(names[index]) < index)
          .map((at) => ({ at, details: { text: nameOf(page, at) } }));
  },
};

const isControl = ({ tag, attributes }: HtmlElement) =>
  (tag === 'a' && attributes.href !== undefined) || /^(?:button|input|select|textarea|summary)$/.test(tag);

/** So many controls before the main part are quickly passed. */
const FEW = 6;

/** No link that leads past the header, where the main part has a header before it with several links. */
export const skipLink: PageRule = {
  name: 'skip-link',
  wcag: ['2.4.1'],
  level: 'violation',
  check(page) {
    const [main] = mains(page);
    if (!main) return [];
    const before = page.all.filter((element) => element.start < main.start && isControl(element) && !isHidden(element));
    if (before.length < FEW) return [];
    const skips = before.slice(0, 3).some(({ attributes }) => {
      const target = attributes.href?.startsWith('#')
        ? page.withId(decodeURIComponent(attributes.href.slice(1)))
        : undefined;
      return target && (target === main || target.start >= main.start || belowNamed(target, 'main').length > 0);
    });
    return skips ? [] : [{ at: before[0] ?? main }];
  },
};

/** An article that holds nothing but links to other places. */
export const articleMisused: PageRule = {
  name: 'article-misused',
  wcag: ['1.3.1'],
  level: 'warning',
  check: (page) =>
    page.named('article').flatMap((at) => {
      const parts = at.elements.filter((element) => !hidesItself(element));
      const navs = parts.filter(({ tag, attributes }) => tag === 'nav' || attributes.role === 'navigation');
      const rest = parts.filter((part) => !navs.includes(part) && !/^h[1-6]$/.test(part.tag));
      return navs.length > 0 && rest.length === 0 && !closest(at, 'nav') ? [{ at }] : [];
    }),
};
