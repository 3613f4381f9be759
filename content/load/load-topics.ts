// Reads topics: the shared base list, then those of the SubCommunity and the town's own over it.
import { parseOrExplain } from '../model/parse-or-explain.ts';
import { phrase } from '../model/phrase.ts';
import { type Problem, problem } from '../model/problem.ts';
import { isSlug, toSlug } from '../model/slug.ts';
import { type Topic, topicField } from '../model/topic.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile, TownSource } from './town-source.ts';

function readTopics(source: SourceFile, file: string): { topics: Topic[]; problems: readonly Problem[] } {
  const text = readText(source, file);
  if (typeof text !== 'string') return { topics: [], problems: [text] };
  const yaml = readYaml({ source: text, file });
  const value = yaml.value ?? {};
  if (yaml.problems.length > 0) return { topics: [], problems: yaml.problems };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return {
      topics: [],
      problems: [problem({ code: 'not-a-record', file, details: { found: phrase('phrase.listOrSingleValue') } })],
    };
  }
  const keys = Object.keys(value);
  const bad = keys
    .filter((key) => !isSlug(key))
    .map((key) =>
      problem({
        code: 'bad-slug',
        file,
        position: yaml.positionOf([key], true),
        path: [key],
        collection: 'topics',
        details: { found: key, suggestion: toSlug(key) },
      }),
    );
  const fields = Object.fromEntries(keys.map((key) => [key, topicField]));
  const { values, problems } = parseOrExplain({
    fields,
    value,
    file,
    collection: 'topics',
    positionOf: yaml.positionOf,
  });
  if (!values) return { topics: [], problems: [...bad, ...problems] };
  const topics = Object.entries(values).flatMap(([key, topic]) =>
    topic ? [{ key, label: topic.label, synonyms: topic.synonyms ?? [] }] : [],
  );
  return { topics, problems: bad };
}

/** The town's topics by key. */
export function loadTopics(source: TownSource): { topics: Map<string, Topic>; problems: Problem[] } {
  const own = source.files.find(({ path }) => path === 'topics.yaml');
  const parts = [
    ...source.shared('topics.yaml').map((file) => readTopics(file, file.label)),
    ...(own ? [readTopics(own, `${source.folder}/topics.yaml`)] : []),
  ];
  return {
    topics: new Map(parts.flatMap((part) => part.topics).map((topic) => [topic.key, topic])),
    problems: parts.flatMap((part) => part.problems),
  };
}
