// Says a problem in an editor's language: the same words as the build's, fields by their labels.
import { fieldLabelKeys, type Say } from './labels.ts';
import type { Detail, Details } from './phrase.ts';
import type { Problem } from './problem.ts';

/**
 * The message and the hint of a problem in the language of `say`.
 * @param say says the labels of that language, English ones where it has none
 */
export function explain(
  { code, details = {}, path = [], collection = '' }: Problem,
  say: Say,
): Pick<Problem, 'message' | 'hint'> {
  const names = path.filter((step) => typeof step === 'string');
  const label = (field: readonly string[]): string | undefined => {
    const keys = fieldLabelKeys(collection, field);
    return keys.map((key) => say(key)).find((text, index) => text !== keys[index]);
  };
  const inWords = (detail: Detail): string | number => {
    if (typeof detail !== 'object') return detail;
    if ('key' in detail) return say(detail.key, spoken(detail.details));
    const above = detail.where === 'beside' ? names.slice(0, -1) : names;
    return detail.names.map((name) => label([...above, name]) ?? name).join(', ');
  };
  const spoken = (given: Details) =>
    Object.fromEntries(Object.entries(given).map(([name, detail]) => [name, inWords(detail)]));
  const own = spoken(details);
  const all = { ...own, ...(names.length > 0 && { field: label(names) ?? own.field ?? '' }) };
  return { message: say(`problem.${code}.message`, all), hint: say(`problem.${code}.hint`, all) };
}
