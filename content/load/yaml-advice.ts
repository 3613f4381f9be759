// Says in plain words what is wrong with a line of YAML, and how to mend it.
import { type Phrase, phrase } from '../model/phrase.ts';

/** Details of the problem; `found` is absent where the parser's own words are the best there are. */
export function yamlAdvice(line: string, code: string): { found?: Phrase; suggestion: Phrase } {
  const [, key, text] = /^\s*(?:- +)?([\w-]+): +([^"'[{|>&*#\s].*:(?: .*|))$/.exec(line.trimEnd()) ?? [];
  if (key && text) {
    return {
      found: phrase('phrase.colonInText', { text }),
      suggestion: phrase('phrase.putInQuotes', { line: `${key}: "${text.replace(/["\\]/g, '\\$&')}"` }),
    };
  }
  if (code === 'DUPLICATE_KEY') return { found: phrase('phrase.nameTwice'), suggestion: phrase('phrase.keepOne') };
  if (code === 'TAB_AS_INDENT') return { found: phrase('phrase.tab'), suggestion: phrase('phrase.indentBySpaces') };
  return { suggestion: phrase('phrase.checkLine') };
}
