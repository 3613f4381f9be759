// Which language the editor reads in.

/** Where the browser remembers the choice. */
const KEY = 'belfry-editor-language';

/** The first of the wanted languages that is offered; `fr-CH` is content with `fr`. */
export function chooseLanguage(options: { offered: readonly string[]; wanted: readonly string[] }): string {
  const { offered, wanted } = options;
  const found = wanted.flatMap((tag) => [tag, tag.split('-')[0] ?? '']).find((tag) => offered.includes(tag));
  return found ?? offered[0] ?? 'en';
}

/** The language that was chosen in this browser. */
export function rememberedLanguage(): string[] {
  try {
    return [localStorage.getItem(KEY) ?? ''].filter(Boolean);
  } catch {
    // A browser may forbid to remember anything.
    return [];
  }
}

/** Remembers a choice for the next visit. */
export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Then it is asked for again.
  }
}
