// Reads community.yaml and the labels of a SubCommunity, and says all that is wrong with them.
import { communityFields } from '../model/community.ts';
import type { Labels } from '../model/labels.ts';
import { suggest } from '../model/nearest.ts';
import { parseOrExplain } from '../model/parse-or-explain.ts';
import { type Path, type Problem, type ProblemInput, problem } from '../model/problem.ts';
import { checkLabels } from './check-labels.ts';
import { checkWarningNames } from './check-rules.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceCommunity, SourceFile } from './town-source.ts';

/** What a SubCommunity is measured by. */
export interface Commons {
  /** The core's labels in English. */
  labels: Labels;
  modules: readonly string[];
  themes: readonly string[];
  /** The number of the last migration that there is. */
  contentVersion: number;
  /** Names of all that may be a warning. */
  warnings: readonly string[];
}

/** The SubCommunity whose `community.yaml` and `labels/<language>.json` these are; none where something is wrong. */
export function loadCommunity(options: { settings: SourceFile; labels: readonly SourceFile[]; commons: Commons }): {
  community?: SourceCommunity;
  problems: readonly Problem[];
} {
  const { settings, commons } = options;
  const file = settings.path;
  const text = readText(settings, file);
  if (typeof text !== 'string') return { problems: [text] };
  const yaml = readYaml({ source: text, file });
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const { positionOf } = yaml;
  const { values, problems: wrong } = parseOrExplain({
    fields: communityFields,
    value: yaml.value,
    file,
    collection: 'community',
    positionOf,
  });
  const problems: Problem[] = [...wrong];
  const report = (code: ProblemInput['code'], path: Path, details: ProblemInput['details']) =>
    problems.push(problem({ code, file, position: positionOf(path), path, collection: 'community', details }));
  const namesModules = (names: readonly string[] | undefined, path: Path) =>
    names?.forEach((name, index) => {
      if (commons.modules.includes(name)) return;
      report('unknown-module', [...path, index], { found: name, suggestion: suggest(name, commons.modules) });
    });
  if (values?.theme && !commons.themes.includes(values.theme)) {
    report('unknown-theme', ['theme'], { found: values.theme, suggestion: suggest(values.theme, commons.themes) });
  }
  namesModules(values?.modules, ['modules']);
  namesModules(values?.rules?.modules, ['rules', 'modules']);
  problems.push(...checkWarningNames({ names: values?.rules?.errors, known: commons.warnings, file, positionOf }));
  const version = values?.contentVersion ?? commons.contentVersion;
  const versions = { found: String(version), expected: String(commons.contentVersion) };
  if (version < commons.contentVersion) report('content-outdated', ['contentVersion'], versions);
  if (version > commons.contentVersion) report('content-newer', ['contentVersion'], versions);

  const labels: Record<string, Labels> = {};
  for (const source of options.labels) {
    const read = readText(source, source.path);
    if (typeof read !== 'string') {
      problems.push(read);
      continue;
    }
    const words = readYaml({ source: read, file: source.path });
    const checked = checkLabels({
      value: words.value,
      known: commons.labels,
      file: source.path,
      positionOf: words.positionOf,
    });
    problems.push(...words.problems, ...checked.problems);
    labels[/([^/]+)\.json$/.exec(source.path)?.[1] ?? ''] = checked.labels;
  }
  return values && problems.length === 0 ? { community: { values, labels }, problems } : { problems };
}
