// The field reference in each of the editors' languages, as files of the project.
import { fieldReference } from '../content/derive/reference.ts';
import { speaker } from '../content/model/labels.ts';
import { townFields } from '../content/model/town.ts';
import { modules } from '../content/modules/modules.ts';
import { readLabels } from './read-labels.ts';

/** The languages in which editors can read it. */
const LANGUAGES = ['en', 'fr', 'de', 'es', 'eu'];

/** Text by path below the project: `docs/reference/fr.md`. */
export function referenceFiles(): Map<string, string> {
  const english = readLabels('en') ?? {};
  return new Map(
    LANGUAGES.map((language) => {
      const labels = { ...english, ...readLabels(language) };
      const say = speaker(language, [labels]);
      return [`docs/reference/${language}.md`, fieldReference({ modules, townFields, labels, say, language })];
    }),
  );
}
