// Where an element is: its CSS path, short and unique, and the words for a finding.
import { placeOf } from './finding.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';

const plainId = /^[A-Za-z][\w-]*$/;

/** A CSS path that finds this element and no other, from the nearest id that is plain and used once. */
export function selectorOf(page: HtmlPage, element: HtmlElement): string {
  const steps: string[] = [];
  for (let at: HtmlElement | undefined = element; at; at = at.parent) {
    const { id } = at.attributes;
    if (id && plainId.test(id) && page.withId(id) === at) {
      steps.unshift(`#${id}`);
      break;
    }
    const tag: string = at.tag;
    const alike: readonly HtmlElement[] = at.parent?.elements.filter((other) => other.tag === tag) ?? [at];
    steps.unshift(alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(at) + 1})` : tag);
  }
  return steps.join(' > ');
}

/** The words that say where an element is. */
export const whereIs = (page: HtmlPage, element: HtmlElement): string =>
  placeOf(selectorOf(page, element), page.html.slice(element.start, element.end));
