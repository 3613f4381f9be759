// Ids: each once, and each reference to one that exists.
import type { HtmlPage } from '../html-page.ts';
import { isUnspoken } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const references = new Set([
  'for',
  'headers',
  'list',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-errormessage',
  'aria-details',
  'aria-activedescendant',
  'form',
]);

/** An id that two elements have. */
export const idTwice: PageRule = {
  name: 'id-twice',
  wcag: ['4.1.2', '1.3.1'],
  level: 'violation',
  *check(page: HtmlPage) {
    for (const at of page.all) {
      const { id } = at.attributes;
      if (id && page.withId(id) !== at) yield { at, details: { id } };
    }
  },
};

/** A reference to an id that no element has. */
export const referenceBroken: PageRule = {
  name: 'reference-broken',
  wcag: ['1.3.1', '4.1.2'],
  level: 'violation',
  *check(page) {
    for (const at of page.all) {
      for (const attribute in at.attributes) {
        const value = at.attributes[attribute];
        if (
          value === undefined ||
          !references.has(attribute) ||
          (attribute === 'for' && at.tag !== 'label' && at.tag !== 'output')
        )
          continue;
        const lost = value.split(/\s+/).filter((id) => id && !page.withId(id));
        // What a script adds later may be controlled; names and labels must be there from the start.
        const later = attribute === 'aria-controls' || attribute === 'aria-owns';
        if (lost.length > 0 && !isUnspoken(at))
          yield { at, details: { attribute, id: lost.join(' ') }, level: later ? 'warning' : 'violation' };
      }
    }
  },
};

/** A label of nothing: neither around a field nor naming one, beside fields that have no label. */
export const labelOfNothing: PageRule = {
  name: 'label-of-nothing',
  wcag: ['1.3.1', '3.3.2'],
  level: 'violation',
  check: (page) =>
    page.named('label').flatMap((at) => {
      const within = page
        .named('input', 'select', 'textarea', 'button', 'meter', 'progress', 'output')
        .some((field) => field.start > at.start && field.end <= at.end);
      return !within && at.attributes.for === undefined ? [{ at }] : [];
    }),
};
