// The line that says whose an item is, in the words of its own language.
import { type Localised, localise } from '../../content/model/fields/localised.ts';
import { speaker } from '../../content/model/labels.ts';
import { readLabels } from '../read-labels.ts';

/** “From Bellerive”, “Source : Bellerive”, for each language that the software speaks. */
export function signatures(name: Localised, languages: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const labels = readLabels(language);
      if (!labels) return [];
      const details = { name: localise(name, language, languages).text };
      return [[language, speaker(language, [labels])('neighbours.from', details)]];
    }),
  );
}
