// What a login says, in the language of the editor's browser.
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import es from './words/es.json' with { type: 'json' };
import eu from './words/eu.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };

/** The name of a sentence. */
export type Word = keyof typeof en;

const words: Record<string, Record<Word, string>> = { en, de, es, eu, fr };

/** The sentences in the first language of an `Accept-Language` header that there is, else in English. */
export function wordsFor(accepted: string | null): { language: string; say: (word: Word) => string } {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/\s*;\s*q=/);
      return { language: tag.slice(0, 2).toLowerCase(), weight: Number(weight ?? 1) };
    })
    .sort((a, b) => b.weight - a.weight);
  const language = wanted.find((each) => Object.hasOwn(words, each.language))?.language ?? 'en';
  return { language, say: (word) => words[language]?.[word] ?? en[word] };
}
