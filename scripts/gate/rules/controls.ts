// Buttons and other controls: with a name, real ones, and in the order of the page.
import { nameOf } from '../accessible-name.ts';
import type { HtmlElement } from '../html-page.ts';
import { below, closest, isUnspoken, plain, textOf, upFrom } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

/** A button without a name. */
export const buttonName: PageRule = {
  name: 'button-name',
  wcag: ['4.1.2'],
  level: 'violation',
  check: (page) =>
    page.all
      .filter(
        ({ tag, attributes }) =>
          tag === 'button' ||
          tag === 'summary' ||
          attributes.role === 'button' ||
          (tag === 'input' && attributes.type === 'button'),
      )
      .filter((button) => !isUnspoken(button) && !/[\p{L}\p{N}\p{S}]/u.test(nameOf(page, button)))
      .map((at) => ({ at })),
};

const interactive = ({ tag, attributes }: HtmlElement): boolean =>
  /^(?:button|select|textarea|summary|label|option)$/.test(tag) ||
  (tag === 'a' && attributes.href !== undefined) ||
  tag === 'input';

/** Something called a button that is none: without role, without a place in the order of keys. */
export const buttonFaked: PageRule = {
  name: 'button-faked',
  wcag: ['2.1.1', '4.1.2'],
  level: 'violation',
  *check(page) {
    for (const at of page.all) {
      const { class: classes, onclick, role, tabindex, href } = at.attributes;
      if (
        !/^(?:div|span|a|p|img|li)$/.test(at.tag) ||
        href !== undefined ||
        role !== undefined ||
        tabindex !== undefined
      )
        continue;
      const called =
        /(?:^|\s)(?:btn|button|close-button|close-btn)(?:$|\s)/.test(classes ?? '') &&
        textOf(at) !== '' &&
        textOf(at).length < 60;
      if (!(called || onclick !== undefined) || [...upFrom(at)].some(interactive) || [...below(at)].some(interactive))
        continue;
      if (called && [...below(at)].some(({ tag }) => /^(?:p|div|h[1-6]|ul|table)$/.test(tag))) continue;
      yield { at, details: { text: textOf(at) } };
    }
  },
};

/** A link that says it is a button: the space key does nothing on it. */
export const buttonIsLink: PageRule = {
  name: 'button-is-link',
  wcag: ['2.1.1', '4.1.2'],
  level: 'warning',
  check: (page) =>
    page
      .named('a')
      .filter(({ attributes }) => attributes.role === 'button' && /^(?!#|javascript:)./i.test(attributes.href ?? ''))
      .map((at) => ({ at, details: { text: nameOf(page, at) } })),
};

/** An own order of the Tab key. */
export const tabOrder: PageRule = {
  name: 'tab-order',
  wcag: ['2.4.3'],
  level: 'violation',
  check: (page) =>
    page.all
      .filter(({ attributes }) => Number.parseInt(attributes.tabindex ?? '0', 10) > 0)
      .map((at) => ({ at, details: { value: at.attributes.tabindex ?? '' } })),
};

/** A stop of the Tab key at which nothing can be done. */
export const tabStopIdle: PageRule = {
  name: 'tab-stop-idle',
  wcag: ['2.4.3', '4.1.2'],
  level: 'warning',
  check: (page) =>
    page.all
      .filter(
        ({ tag, attributes }) =>
          attributes.tabindex?.trim() === '0' &&
          !attributes.role &&
          attributes.onclick === undefined &&
          /^(?:p|h[1-6]|li|img|span|strong|em|td|th|dt|dd|blockquote|figcaption)$/.test(tag),
      )
      .filter((at) => !isUnspoken(at))
      .map((at) => ({ at })),
};

/** A shortcut of one key, which takes a key of the browser or of a screen reader. */
export const accessKey: PageRule = {
  name: 'access-key',
  wcag: ['2.1.1', '4.1.2'],
  level: 'warning',
  check: (page) =>
    page.all
      .filter(({ attributes }) => attributes.accesskey?.trim())
      .map((at) => ({ at, details: { key: at.attributes.accesskey ?? '' } })),
};

/** Hidden from screen readers, and yet a stop of the Tab key. */
export const hiddenFocus: PageRule = {
  name: 'hidden-focus',
  wcag: ['4.1.2'],
  level: 'violation',
  *check(page) {
    for (const at of page.all) {
      const { tabindex, disabled, contenteditable } = at.attributes;
      const stops =
        (interactive(at) && !/^(?:label|option)$/.test(at.tag) && at.attributes.type !== 'hidden') ||
        tabindex !== undefined ||
        contenteditable === 'true';
      if (!stops || Number(tabindex) < 0 || disabled !== undefined) continue;
      const from = [...upFrom(at)];
      if (
        from.some(({ attributes }) => attributes['aria-hidden'] === 'true') &&
        !from.some(({ attributes }) => attributes.hidden !== undefined || attributes.inert !== undefined)
      )
        yield { at };
    }
  },
};

/** A label that is to be read within a control and that its name does not hold: voice control cannot find it. */
export const labelNotInName: PageRule = {
  name: 'label-not-in-name',
  wcag: ['2.5.3'],
  level: 'violation',
  *check(page) {
    for (const at of page.named('a', 'button')) {
      const said = at.attributes['aria-label'];
      const seen = said ? plain(textOf(at)) : '';
      if (!said || seen.length < 3 || !/\p{L}{3}/u.test(seen) || isUnspoken(at) || closest(at, 'svg')) continue;
      const letters = (text: string) =>
        plain(text)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
      if (!letters(said).includes(letters(seen))) yield { at, details: { seen: textOf(at), said } };
    }
  },
};
