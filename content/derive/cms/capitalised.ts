// Words that stand within a sentence elsewhere, at the beginning of a line.

/** The text with a capital letter at its beginning. */
export const capitalised = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
