// HTML that browsers mend or that stands in the way: old elements, tags without a partner, empty paragraphs.
import type { HtmlElement, HtmlPage } from '../html-page.ts';
import { below, closest, isHidden, neighbour, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

/** Elements that move or blink by themselves. */
export const movingText: PageRule = {
  name: 'moving-text',
  wcag: ['2.2.2'],
  level: 'violation',
  check: (page) => page.named('blink', 'marquee').map((at) => ({ at, details: { tag: at.tag } })),
};

/** Elements that only say how something looks. */
export const obsoleteElement: PageRule = {
  name: 'obsolete-element',
  wcag: ['1.3.1', '1.4.4'],
  level: 'warning',
  check: (page) =>
    page
      .named('center', 'font', 'big', 'strike', 'tt', 'basefont', 'frameset', 'acronym', 'applet', 'bgsound', 'nobr')
      .map((at) => ({ at, details: { tag: at.tag } })),
};

/** An embedded object that takes the keyboard or covers what lies over it. */
export const plugIn: PageRule = {
  name: 'plug-in',
  wcag: ['2.1.1', '2.1.2'],
  level: 'warning',
  check: (page) =>
    page
      .named('object', 'embed')
      .filter((at) => {
        const flash =
          /shockwave|flash|silverlight|x-java/i.test(at.attributes.type ?? '') ||
          /\.swf(?:$|\?)/i.test(at.attributes.data ?? at.attributes.src ?? '');
        const mode =
          [...below(at)].find(({ tag, attributes }) => tag === 'param' && attributes.name?.toLowerCase() === 'wmode')
            ?.attributes.value ?? at.attributes.wmode;
        return flash || (mode !== undefined && mode.toLowerCase() !== 'window');
      })
      .map((at) => ({ at })),
};

/** A paragraph without anything in it, which only keeps a distance. */
export const paragraphEmpty: PageRule = {
  name: 'paragraph-empty',
  wcag: ['1.3.1'],
  level: 'warning',
  check: (page) =>
    page
      .named('p')
      .filter(
        (at) =>
          textOf(at).replace(/\u00a0/g, '') === '' &&
          [...below(at)].every(({ tag, attributes }) => /^(?:br|span|b|strong|em|i)$/.test(tag) && !attributes.id) &&
          !at.attributes.id &&
          !at.attributes.role &&
          !at.attributes['aria-live'] &&
          !Object.keys(at.attributes).some((name) => name.startsWith('data-')) &&
          !isHidden(at),
      )
      .map((at) => ({ at })),
};

const closeTag =
  /<\/([a-z][a-z0-9]*)\b[^>]*>|<!--[\s\S]*?-->|<(script|style|textarea|title|noscript)\b[^>]*>[\s\S]*?<\/\2>/gi;
const needsEnd = new Set(
  'a abbr article aside b button caption cite code div em figure footer form h1 h2 h3 h4 h5 h6 header i label main nav ol section select span strong table ul'.split(
    ' ',
  ),
);

/** An end tag that ends nothing, or a start tag that nothing ends. */
export const tagWithoutPartner: PageRule = {
  name: 'tag-without-partner',
  wcag: ['1.3.1'],
  level: 'warning',
  *check(page: HtmlPage) {
    // What a template holds is no part of the page yet.
    const templates = page.named('template');
    const ends = new Set(page.all.map(({ endTag }) => endTag));
    for (const match of page.html.matchAll(closeTag)) {
      const [, tag] = match;
      if (
        tag &&
        !ends.has(match.index) &&
        !templates.some(({ start, end }) => start < match.index && match.index < end)
      )
        yield { at: around(page, match.index), details: { tag: `</${tag.toLowerCase()}>` } };
    }
    for (const at of page.all) {
      if (at.endTag === undefined && at.startTagEnd > 0 && needsEnd.has(at.tag) && !closest(at, 'svg'))
        yield { at, details: { tag: `<${at.tag}>` } };
    }
  },
};

function around(page: HtmlPage, offset: number): HtmlElement {
  return page.all.findLast(({ start, end }) => start <= offset && end > offset) ?? page.root;
}

/** A page that goes on or loads itself anew by itself. */
export const metaRefresh: PageRule = {
  name: 'meta-refresh',
  wcag: ['2.2.1', '3.2.5'],
  level: 'violation',
  check: (page) =>
    page
      .named('meta')
      .filter(({ attributes }) => {
        const seconds = Number.parseFloat(/^\s*([\d.]+)/.exec(attributes.content ?? '')?.[1] ?? '0');
        return attributes['http-equiv']?.toLowerCase() === 'refresh' && seconds > 0 && seconds < 72_000;
      })
      .map((at) => ({ at, details: { seconds: at.attributes.content?.split(/[;,]/)[0]?.trim() ?? '' } })),
};

/** A viewport that forbids to zoom. */
export const viewportZoom: PageRule = {
  name: 'viewport-zoom',
  wcag: ['1.4.4'],
  level: 'violation',
  check: (page) =>
    page
      .named('meta')
      .filter(({ attributes }) => {
        const content = attributes.content ?? '';
        const most = Number.parseFloat(/maximum-scale\s*=\s*([\d.]+)/i.exec(content)?.[1] ?? '5');
        return (
          attributes.name?.toLowerCase() === 'viewport' && (/user-scalable\s*=\s*(?:no|0)\b/i.test(content) || most < 2)
        );
      })
      .map((at) => ({ at })),
};

/** Line breaks in place of paragraphs. */
export const breaksAsParagraphs: PageRule = {
  name: 'breaks-as-paragraphs',
  wcag: ['1.3.1'],
  level: 'warning',
  check: (page) =>
    page
      .named('br')
      .filter(
        (at) =>
          neighbour(at, 1)?.tag === 'br' &&
          neighbour(at, -1)?.tag !== 'br' &&
          (at.parent?.tag === 'p' || at.parent?.tag === 'div') &&
          textOf(at.parent).length > 120 &&
          !closest(at, 'address', 'pre'),
      )
      .map((at) => ({ at })),
};
