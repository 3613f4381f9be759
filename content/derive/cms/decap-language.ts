// The language of Decap's own buttons and messages.

/** Of the languages of editors, those in which Decap speaks. */
const SPOKEN = ['en', 'fr', 'de', 'es'];

/** The editor's language where Decap has it, else the first of the town's that it has: in a Basque town, Spanish or French. */
export const decapLanguage = (language: string, languages: readonly string[]): string =>
  [language, ...languages].find((each) => SPOKEN.includes(each)) ?? 'en';
