// Languages on a page: what they are called, and which part of a page is in which.
import type { Entry } from '../../../content/model/entry.ts';
import { type Localised, localise } from '../../../content/model/fields/localised.ts';
import type { Page } from '../../../content/model/page.ts';
import type { Site } from '../../../content/model/site.ts';

/** The name of `language` in the words of `inLanguage`; in its own words unless told. */
export function languageName(language: string, inLanguage = language): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
}

/** A language's own name as it begins a line: “Français”. */
export function ownName(language: string): string {
  const name = languageName(language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Whether a language is written from right to left. */
export const isRightToLeft = (language: string): boolean =>
  ['Arab', 'Hebr', 'Syrc', 'Thaa'].includes(new Intl.Locale(language).maximize().script ?? '');

/** The `lang` of a part of a page: only where it is not the page's own. */
export const langOf = (part: Pick<Entry, 'language'>, page: Page): string | undefined =>
  part.language === page.language ? undefined : part.language;

/** A localised text with the `lang` that marks it, where it had to be taken from another language. */
export function localisedPart(options: { site: Site; page: Page; value: Localised | undefined }): {
  text: string;
  lang: string | undefined;
} {
  const { site, page, value } = options;
  if (value === undefined) return { text: '', lang: undefined };
  const { text, language } = localise(value, page.language, site.languages);
  return { text, lang: typeof value === 'string' || language === page.language ? undefined : language };
}

/** The same page in each language of the town, or that language's home page where it does not stand there. */
export function languageLinks(site: Site, page: Page): { language: string; path: string; current: boolean }[] {
  const home = site.path('', page.language);
  return site.languages.map((language) => {
    const samePlace = site.path(page.path.slice(home.length), language);
    // What is not found has no address at which it could be found in another language, or in its own.
    if (page.path === '/404/') return { language, path: site.path('', language), current: language === page.language };
    const path = page.translations[language] ?? (site.page(samePlace) ? samePlace : site.path('', language));
    return { language, path, current: language === page.language };
  });
}
