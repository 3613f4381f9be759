// The name by which a screen reader calls an element, from its HTML alone.
import type { HtmlElement, HtmlPage } from './html-page.ts';
import { belowNamed, closest, hidesItself, textOf } from './html-text.ts';

const join = (parts: readonly string[]): string => parts.join(' ').replace(/\s+/g, ' ').trim();

function contentName(page: HtmlPage, element: HtmlElement): string {
  return join(
    element.children.map((child) => {
      if (typeof child === 'string') return child;
      if (child.attributes['aria-hidden'] === 'true' || hidesItself(child)) return '';
      // A title is an SVG's name, and what a field holds is no part of its label.
      if (/^(?:script|style|template|noscript|title|select|textarea)$/.test(child.tag)) return '';
      return ownName(page, child) || contentName(page, child);
    }),
  );
}

function referenced(page: HtmlPage, ids: string | undefined): string {
  const found = (ids ?? '').split(/\s+/).flatMap((id) => page.withId(id) ?? []);
  return join(found.map((element) => ownName(page, element) || contentName(page, element) || textOf(element)));
}

/** The labels of a field: those that stand around it and those that name its id. */
export function labelsOf(page: HtmlPage, field: HtmlElement): HtmlElement[] {
  const { id } = field.attributes;
  const around = closest(field, 'label');
  const naming = id ? page.named('label').filter(({ attributes }) => attributes.for === id) : [];
  const own = around && (around.attributes.for ?? id) === id ? [around] : [];
  return [...new Set([...own, ...naming])];
}

const partNaming: Record<string, string> = { fieldset: 'legend', table: 'caption', figure: 'figcaption', svg: 'title' };

/** A name that an element gets from its own attributes or from elements that name it, not from its content. */
function ownName(page: HtmlPage, element: HtmlElement): string {
  const { attributes, tag } = element;
  const given = referenced(page, attributes['aria-labelledby']) || attributes['aria-label']?.trim();
  if (given) return given;
  if (tag === 'img' || tag === 'area') return attributes.alt?.trim() ?? '';
  if (tag === 'input' && attributes.type === 'image') return (attributes.alt ?? attributes.value ?? '').trim();
  if (tag === 'input' && /^(?:submit|reset|button)$/i.test(attributes.type ?? ''))
    return attributes.value?.trim() ?? '';
  const part = partNaming[tag];
  const naming = part ? belowNamed(element, part).find(({ parent }) => parent === element || tag === 'svg') : undefined;
  return naming ? contentName(page, naming) : '';
}

const namedByContent = new Set(
  'a button summary h1 h2 h3 h4 h5 h6 label legend caption th td option figcaption li span'.split(' '),
);
const contentRoles = /^(?:button|link|heading|tab|menuitem|option|checkbox|radio|switch|cell|columnheader|rowheader)$/;
const labelled = new Set(['input', 'select', 'textarea', 'meter', 'progress', 'output']);

/** The name of an element; empty when it has none. A `title` counts last, a placeholder never. */
export function nameOf(page: HtmlPage, element: HtmlElement): string {
  const own = ownName(page, element);
  if (own) return own;
  const { attributes, tag } = element;
  if (labelled.has(tag)) {
    const name = join(labelsOf(page, element).map((label) => contentName(page, label)));
    if (name) return name;
    if (tag === 'input' && /^(?:submit|reset)$/i.test(attributes.type ?? '') && attributes.value === undefined)
      return attributes.type ?? '';
  }
  if (namedByContent.has(tag) || contentRoles.test(attributes.role ?? '')) {
    const name = contentName(page, element);
    if (name) return name;
  }
  return attributes.title?.trim() ?? '';
}
