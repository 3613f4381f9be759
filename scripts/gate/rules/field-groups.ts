// Fields that belong together, and the words that belong to a field.
import { nameOf } from '../accessible-name.ts';
import type { HtmlElement, HtmlPage } from '../html-page.ts';
import { below, closest, isUnspoken, textOf, upFrom } from '../html-text.ts';
import type { PageRule } from '../rule.ts';
import { fieldsOf } from './fields.ts';

/** A group of fields without a name. */
export const fieldsetLegend: PageRule = {
  name: 'fieldset-legend',
  wcag: ['1.3.1', '3.3.2'],
  level: 'violation',
  check: (page) =>
    page
      .named('fieldset')
      .filter((group) => !isUnspoken(group) && !nameOf(page, group))
      .map((at) => ({ at })),
};

const inGroup = (field: HtmlElement) =>
  [...upFrom(field)].some(
    ({ tag, attributes }) =>
      tag === 'fieldset' || /^(?:group|radiogroup|listbox|table|grid)$/.test(attributes.role ?? '') || tag === 'table',
  );

/** Choices that answer one question, and no group that asks it. */
export const choicesGrouped: PageRule = {
  name: 'choices-grouped',
  wcag: ['1.3.1', '3.3.2'],
  level: 'violation',
  *check(page) {
    const seen = new Map<string, HtmlElement[]>();
    for (const field of fieldsOf(page)) {
      const { type, name } = field.attributes;
      if (!name || !/^(?:radio|checkbox)$/i.test(type ?? '') || inGroup(field)) continue;
      const key = `${closest(field, 'form')?.start} ${type} ${name}`;
      seen.set(key, [...(seen.get(key) ?? []), field]);
    }
    for (const [at, another] of seen.values())
      if (at && another) yield { at, details: { name: at.attributes.name ?? '' } };
  },
};

const hintClass =
  /(?:^|[\s_-])(?:hint|help|help-text|helptext|description|instructions?|hinweis|aide|ayuda|laguntza)(?:$|[\s_-])/i;

/** A hint beside a field that the field does not point to. */
export const hintApart: PageRule = {
  name: 'hint-apart',
  wcag: ['1.3.1', '3.3.2'],
  level: 'violation',
  *check(page) {
    for (const field of fieldsOf(page)) {
      const part = field.parent;
      if (!part || closest(field, 'fieldset', 'label') === part) continue;
      const hint = part.elements.find(
        (other) =>
          /^(?:p|span|small|div)$/.test(other.tag) &&
          hintClass.test(other.attributes.class ?? '') &&
          textOf(other) !== '',
      );
      const alone = fieldsOf(page).filter(({ parent }) => parent === part).length === 1;
      const points = (field.attributes['aria-describedby'] ?? '')
        .split(/\s+/)
        .some((id) => hint && [hint, ...below(hint)].some(({ attributes }) => attributes.id === id));
      if (hint && alone && !points) yield { at: hint, details: { text: textOf(hint), field: nameOf(page, field) } };
    }
  },
};

/** A field that accepts one form of answer only, and does not say which. */
export const patternUnexplained: PageRule = {
  name: 'pattern-unexplained',
  wcag: ['3.3.2', '3.3.3'],
  level: 'violation',
  check: (page) =>
    fieldsOf(page)
      .filter(({ attributes }) => attributes.pattern && !attributes.title?.trim() && !attributes['aria-describedby'])
      .filter((field) => !/\d|\(|:\s*\p{L}/u.test(nameOf(page, field)))
      .map((at) => ({ at, details: { field: nameOf(page, at) } })),
};

const speaksOfErrors =
  /\b(?:errors?|fix|mistakes?|invalid|problems?|fehler|ungültig|erreurs?|invalide|incorrect|errore?a?k?|akats|baliogabe)/i;

/** A message that something is wrong in a form, and no field that says it is the one. */
export const errorsUnnamed: PageRule = {
  name: 'errors-unnamed',
  wcag: ['3.3.1', '1.4.1'],
  level: 'violation',
  *check(page: HtmlPage) {
    for (const at of page.all) {
      const form = at.attributes.role === 'alert' ? closest(at, 'form') : undefined;
      if (!form || !speaksOfErrors.test(textOf(at)) || isUnspoken(at)) continue;
      const inside = [...below(form)];
      const named = inside.some(
        ({ attributes }) => attributes['aria-invalid'] === 'true' || attributes['aria-errormessage'],
      );
      const linked = [...below(at)].some(({ tag, attributes }) => tag === 'a' && attributes.href?.startsWith('#'));
      const fields = inside.filter(
        ({ tag, attributes }) => /^(?:input|select|textarea)$/.test(tag) && attributes.type !== 'hidden',
      );
      if (!named && !linked && fields.length > 1) yield { at, details: { text: textOf(at) } };
    }
  },
};

/** A choice that can only act by itself, since no button stands with it. */
export const choiceActs: PageRule = {
  name: 'choice-acts',
  wcag: ['3.2.2'],
  level: 'warning',
  check: (page) =>
    page.named('form').flatMap((form) => {
      const inside = [...below(form)];
      const [only, ...others] = inside.filter(
        ({ tag, attributes }) => /^(?:input|select|textarea)$/.test(tag) && attributes.type !== 'hidden',
      );
      const button = inside.some(
        ({ tag, attributes }) =>
          (tag === 'button' && attributes.type !== 'reset') ||
          (tag === 'input' && /^(?:submit|image|button)$/.test(attributes.type ?? '')),
      );
      return only?.tag === 'select' && others.length === 0 && !button
        ? [{ at: only, details: { field: nameOf(page, only) } }]
        : [];
    }),
};
