// Fields of forms: each with a label of its own that stays.
import { labelsOf, nameOf } from '../accessible-name.ts';
import type { HtmlElement, HtmlPage } from '../html-page.ts';
import { closest, isUnspoken, plain, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const noField = /^(?:hidden|submit|reset|button|image)$/i;

/** What people fill in. */
export const fieldsOf = (page: HtmlPage): HtmlElement[] =>
  page
    .named('input', 'select', 'textarea')
    .filter((field) => !(field.tag === 'input' && noField.test(field.attributes.type ?? '')) && !isUnspoken(field));

/** A field without a label; one whose label is empty is told there. A placeholder goes away while writing; it is no label. */
export const fieldLabel: PageRule = {
  name: 'field-label',
  wcag: ['1.3.1', '3.3.2', '4.1.2'],
  level: 'violation',
  check: (page) =>
    fieldsOf(page)
      .filter((field) => !nameOf(page, field) && !field.attributes.placeholder?.trim())
      .filter((field) => labelsOf(page, field).length === 0)
      .map((at) => ({ at })),
};

/** A field whose only label is its placeholder. */
export const fieldPlaceholder: PageRule = {
  name: 'field-placeholder',
  wcag: ['3.3.2', '1.3.1'],
  level: 'violation',
  check: (page) =>
    fieldsOf(page)
      .filter((field) => !nameOf(page, field) && field.attributes.placeholder?.trim())
      .map((at) => ({ at, details: { text: at.attributes.placeholder ?? '' } })),
};

/** A label without words. */
export const labelEmpty: PageRule = {
  name: 'label-empty',
  wcag: ['1.3.1', '2.4.6', '3.3.2'],
  level: 'violation',
  check: (page) =>
    page
      .named('label')
      .filter((label) => !isUnspoken(label) && !nameOf(page, label))
      .map((at) => ({ at })),
};

/** Two labels that name the same field. */
export const labelTwice: PageRule = {
  name: 'label-twice',
  wcag: ['1.3.1', '3.3.2'],
  level: 'violation',
  check: (page) =>
    fieldsOf(page)
      .flatMap((field) =>
        labelsOf(page, field)
          .filter((label) => label.attributes.for !== undefined && !isUnspoken(label))
          .slice(1),
      )
      .map((at) => ({ at, details: { id: at.attributes.for ?? '' } })),
};

/** Two fields of one form, in one group, with the same label. */
export const labelSame: PageRule = {
  name: 'label-same',
  wcag: ['2.4.6', '3.3.2'],
  level: 'violation',
  *check(page) {
    const seen = new Set<string>();
    for (const at of fieldsOf(page)) {
      const name = plain(nameOf(page, at));
      const group = closest(at, 'fieldset', 'form', 'tr', 'body');
      const key = `${group?.start} ${name}`;
      if (!name || closest(at, 'form') === undefined) continue;
      if (seen.has(key)) yield { at, details: { text: nameOf(page, at) } };
      seen.add(key);
    }
  },
};

/** A star at a label that the field itself does not say. */
export const requiredMark: PageRule = {
  name: 'required-mark',
  wcag: ['3.3.2', '1.3.1'],
  level: 'violation',
  check: (page) =>
    fieldsOf(page)
      .filter(({ attributes }) => attributes.required === undefined && attributes['aria-required'] !== 'true')
      .filter((field) => labelsOf(page, field).some((label) => /\*\s*:?$/.test(textOf(label))))
      .filter((field) => !/^(?:checkbox|radio)$/.test(field.attributes.type ?? ''))
      .map((at) => ({ at, details: { text: nameOf(page, at) } })),
};
