// The town as it is published.
import type { TownSource } from '../../content/load/town-source.ts';
import type { Labels } from '../../content/model/labels.ts';
import { besidePage, type PageFacts } from '../boot/page-facts.ts';
import { sourceFromSeed } from './source-from-seed.ts';
import type { TownSeed } from './town-seed.ts';

/** Fetches the town. */
export async function fetchTown({ languages, townLanguages }: PageFacts): Promise<TownSource> {
  // The loader says labels in the languages of the town, and in English what they lack.
  const wanted = new Set([...townLanguages, 'en'].filter((language) => languages.has(language)));
  const [seed, ...labels] = await Promise.all([
    besidePage<TownSeed>('town.json'),
    ...[...wanted].map(async (language) => [language, await besidePage<Labels>(`labels.${language}.json`)] as const),
  ]);
  const known = new Map(labels);
  return sourceFromSeed({ seed, labels: (language) => known.get(language) });
}
