// Language codes: whether the page and its parts say their language in a code that exists.
import type { PageRule } from '../rule.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function exists(code: string): boolean {
  try {
    return (
      names.of(code.trim().split('-')[0] ?? '') !== undefined && Intl.getCanonicalLocales(code.trim()).length === 1
    );
  } catch {
    return false;
  }
}

/** A page that does not say its language. */
export const languageMissing: PageRule = {
  name: 'language-missing',
  wcag: ['3.1.1'],
  level: 'violation',
  check: (page) => (page.root.attributes.lang?.trim() ? [] : [{ at: page.root }]),
};

/** A language that does not exist. */
export const languageUnknown: PageRule = {
  name: 'language-unknown',
  wcag: ['3.1.1', '3.1.2'],
  level: 'violation',
  check: (page) =>
    page.all.flatMap((at) => {
      const { lang } = at.attributes;
      return lang?.trim() && !exists(lang) ? [{ at, details: { code: lang } }] : [];
    }),
};
