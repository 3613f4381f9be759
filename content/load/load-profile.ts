// Reads the profile of a kind of body: its settings, and the words that it says otherwise.
import type { Labels } from '../model/labels.ts';
import { parseOrExplain } from '../model/parse-or-explain.ts';
import type { Problem } from '../model/problem.ts';
import { type Profile, profileFields } from '../model/profile.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { TownSource } from './town-source.ts';

const settingsName = (kind: string) => `profiles/${kind}.yaml`;

/** The files of words in a language: those of all kinds but the town, then those of this one. */
const labelNames = (kind: string, language: string) => [
  `profiles/labels/${language}.json`,
  `profiles/${kind}/labels/${language}.json`,
];

/** What a profile is made of: names of files that all towns start from. A town has none. */
export const profileNames = (kind: string | undefined, languages: readonly string[]): string[] =>
  kind === undefined || kind === 'town'
    ? []
    : [settingsName(kind), ...languages.flatMap((language) => labelNames(kind, language))];

function readLabels(source: TownSource, kind: string, language: string): Labels {
  const files = labelNames(kind, language).flatMap((name) => source.shared(name));
  return Object.assign({}, ...files.map((file) => JSON.parse(new TextDecoder().decode(file.read()))));
}

/** The profile of a kind; none for a town, or where nobody has written one. */
export function loadProfile(
  source: TownSource,
  options: { kind: string | undefined; languages: readonly string[] },
): { profile?: Profile; problems: readonly Problem[] } {
  const { kind = 'town', languages } = options;
  const found = kind === 'town' ? undefined : source.shared(settingsName(kind)).at(-1);
  if (!found) return { problems: [] };
  const file = found.label;
  const text = readText(found, file);
  if (typeof text !== 'string') return { problems: [text] };
  const yaml = readYaml({ source: text, file });
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const { values, problems } = parseOrExplain({
    fields: profileFields,
    value: yaml.value,
    file,
    collection: 'town',
    positionOf: yaml.positionOf,
  });
  if (!values) return { problems };
  const labels = new Map([...languages, 'en'].map((language) => [language, readLabels(source, kind, language)]));
  return { profile: { ...values, labels }, problems: [] };
}
