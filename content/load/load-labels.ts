// Reads labels.yaml: what a town says otherwise than all others; and puts labels in order, the nearest first.
import type { Labels } from '../model/labels.ts';
import { phrase } from '../model/phrase.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Profile } from '../model/profile.ts';
import { checkLabels } from './check-labels.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { TownSource } from './town-source.ts';

/** Labels by language. */
export type LabelsByLanguage = Readonly<Record<string, Labels>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The town's own labels, and all that is wrong with them. */
export function loadLabels(
  source: TownSource,
  languages: readonly string[],
): { labels: LabelsByLanguage; problems: Problem[] } {
  const entry = source.files.find(({ path }) => path === 'labels.yaml');
  if (!entry) return { labels: {}, problems: [] };
  const file = `${source.folder}/labels.yaml`;
  const text = readText(entry, file);
  if (typeof text !== 'string') return { labels: {}, problems: [text] };
  const { value = {}, positionOf, problems: unread } = readYaml({ source: text, file });
  if (unread.length > 0) return { labels: {}, problems: unread };
  const known = source.labels('en') ?? {};
  const labels: Record<string, Labels> = {};
  const problems: Problem[] = [];
  for (const [language, words] of Object.entries(isRecord(value) ? value : {})) {
    const path = [language];
    if (!languages.includes(language)) {
      const position = positionOf(path, true);
      problems.push(problem({ code: 'unknown-language', file, position, path, details: { found: language } }));
    } else if (words !== null && !isRecord(words)) {
      const details = { found: phrase(Array.isArray(words) ? 'phrase.list' : 'phrase.singleValue') };
      problems.push(problem({ code: 'not-a-record', file, position: positionOf(path), path, details }));
    } else {
      const checked = checkLabels({ value: words, known, file, positionOf, path });
      labels[language] = checked.labels;
      problems.push(...checked.problems);
    }
  }
  if (value !== null && !isRecord(value)) {
    const details = { found: phrase('phrase.listOrSingleValue') };
    problems.push(problem({ code: 'not-a-record', file, position: { line: 1, column: 1 }, details }));
  }
  return { labels, problems };
}

/** All labels for readers of a language in order of precedence: the town's, its SubCommunity's, its kind's, the core's; then the English ones. */
export function labelLayers(options: {
  source: Pick<TownSource, 'labels' | 'community'>;
  own: LabelsByLanguage;
  profile: Profile | undefined;
  language: string;
}): Labels[] {
  const { source, own, profile, language } = options;
  const of = (each: string) => [
    own[each],
    source.community?.labels[each],
    profile?.labels.get(each),
    source.labels(each),
  ];
  return [...of(language), ...of('en')].filter((labels) => labels !== undefined);
}
