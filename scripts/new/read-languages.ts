// Reads a list of languages as people type it: fr,de or fr, de or fr de.
import { townFields } from '../../content/model/town.ts';
import type { Reading } from './reading.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Why a code is no language, or undefined. */
function reasonAgainst(code: string): string | undefined {
  const { item } = townFields.languages;
  if (!item.schema.safeParse(code).success) return `“${code}” is not a language code. Write ${item.expected.text}.`;
  return names.of(code) ? undefined : `“${code}” is no known language. Write its code, such as fr.`;
}

/** The codes, separated by commas, each once; or what is wrong with the first that will not do. */
export function readLanguages(text: string): Reading {
  const codes = [...new Set(text.split(/[\s,;]+/).filter(Boolean))].map((code) =>
    code.replace(/^[A-Za-z]{2,3}(?=-|$)/, (letters) => letters.toLowerCase()),
  );
  if (codes.length === 0) return { reason: 'Write at least one language, for example fr.' };
  const reason = codes.map(reasonAgainst).find((each) => each !== undefined);
  return reason ? { reason } : { value: codes.join(',') };
}
