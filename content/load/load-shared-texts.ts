// Reads the shared texts that a town's modules name, in the town's languages.
import { type Collection, defineCollection } from '../model/collection.ts';
import { parseOrExplain } from '../model/parse-or-explain.ts';
import type { Problem } from '../model/problem.ts';
import { type SharedText, sharedTextFields } from '../model/shared-text.ts';
import { readEntry } from './read-entry.ts';
import type { TownSource } from './town-source.ts';

/** Where a language has no text of its own. */
const OTHERWISE = 'en';

interface Read {
  text?: SharedText;
  problems: readonly Problem[];
}

function read(source: TownSource, collection: Collection, slug: string, language: string): Read | undefined {
  const path = `${collection.name}/${language}/${slug}.md`;
  const found = source.shared(path).at(-1);
  if (!found) return undefined;
  const file = found.label;
  const raw = readEntry(found, { collection, scope: '', language, slug }, file);
  if (raw === 'absent') return undefined;
  if (!('collection' in raw)) return { problems: raw };
  const { values, problems } = parseOrExplain({
    fields: sharedTextFields,
    value: raw.values,
    file,
    collection: collection.name,
    positionOf: raw.positionOf,
  });
  if (!values) return { problems };
  return { text: { collection: collection.name, slug, scope: '', language, values, file }, problems };
}

/**
 * The texts by language and name, `fr|legal/privacy`, each in the best language there is.
 * @param names folder and slug: `legal/privacy` is `content/shared/legal/<language>/privacy.md`
 */
export function loadSharedTexts(
  source: TownSource,
  names: readonly string[],
  languages: readonly string[],
): { texts: Map<string, SharedText>; problems: Problem[] } {
  const texts = new Map<string, SharedText>();
  const problems = new Set<Problem>();
  for (const name of names) {
    const [folder = '', slug = ''] = name.split('/');
    const collection = defineCollection({ name: folder, fields: sharedTextFields });
    const known = new Map<string, Read | undefined>();
    for (const language of languages) {
      for (const candidate of [language, OTHERWISE]) {
        if (!known.has(candidate)) known.set(candidate, read(source, collection, slug, candidate));
        const found = known.get(candidate);
        if (!found) continue;
        for (const each of found.problems) problems.add(each);
        if (found.text) texts.set(`${language}|${name}`, found.text);
        break;
      }
    }
  }
  return { texts, problems: [...problems] };
}
