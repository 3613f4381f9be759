// Decap's own words, where ours say more, or where Decap has none in the editor's language.
import type { CMS } from 'decap-cms-core';
import type { Labels } from '../../content/model/labels.ts';

/** Below this name stand texts by their places among Decap's, with details as Decap writes them: `%{name}`. */
const OURS = 'decap.';

type Words = { [name: string]: string | Words };

/** Words with a text at a place in them. */
function withText(words: Words, [name = '', ...rest]: readonly string[], text: string): Words {
  const inner = words[name];
  return {
    ...words,
    [name]: rest.length > 0 ? withText(typeof inner === 'object' ? inner : {}, rest, text) : text,
  };
}

/** Gives Decap our words for the language in which it speaks. */
export function registerWords(options: { cms: CMS; labels: Labels; decapLanguage: string }): void {
  const { cms, labels, decapLanguage } = options;
  const { getLocale } = cms as unknown as { getLocale: (language: string) => Words | undefined };
  const words = Object.entries(labels).reduce(
    (known, [key, text]) =>
      key.startsWith(OURS) && typeof text === 'string'
        ? withText(known, key.slice(OURS.length).split('.'), text)
        : known,
    getLocale(decapLanguage) ?? {},
  );
  cms.registerLocale(decapLanguage, words);
}
