// Reads town.yaml: the town's settings.
import { isOn, type Module } from '../model/module.ts';
import { suggest } from '../model/nearest.ts';
import { parseOrExplain } from '../model/parse-or-explain.ts';
import { phrase } from '../model/phrase.ts';
import { type Path, type Problem, problem } from '../model/problem.ts';
import type { Profile } from '../model/profile.ts';
import { isSlug, toSlug } from '../model/slug.ts';
import { COMMONS } from '../model/theme.ts';
import { type Town, type TownValues, townFields } from '../model/town.ts';
import { checkTownRules, checkWarningNames } from './check-rules.ts';
import { inheritSettings } from './inherit-settings.ts';
import { loadProfile } from './load-profile.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { soundValues } from './sound-values.ts';
import type { TownSource } from './town-source.ts';

/** The town, with the place of every setting for later checks. */
export interface LoadedTown {
  /** Absent when a setting is wrong; the rest of the folder is checked all the same. */
  town?: Town | undefined;
  /** The settings that are right. */
  settings: Partial<TownValues>;
  languages: readonly string[];
  /** What its kind of body starts from; absent for a town. */
  profile: Profile | undefined;
  file: string;
  positionOf: ReturnType<typeof readYaml>['positionOf'];
  /** The modules that are on, in the registry's order. */
  modules: readonly Module[];
}

/** The languages, even when one of them is written wrongly: they say which folders are to be read. */
function languagesOf(settings: Partial<TownValues>, value: unknown): readonly string[] {
  const written = (value as { languages?: unknown } | undefined)?.languages;
  return settings.languages ?? (Array.isArray(written) ? written.map(String) : []);
}

/** The town's settings, and all that is wrong with them; nothing is loaded when the file cannot be read at all. */
export function loadTown(
  source: TownSource,
  modules: readonly Module[],
): { loaded?: LoadedTown; problems: readonly Problem[] } {
  const file = `${source.folder}/town.yaml`;
  const entry = source.files.find(({ path }) => path === 'town.yaml');
  if (!entry) return { problems: [problem({ code: 'no-town-file', file: source.folder })] };
  const text = readText(entry, file);
  if (typeof text !== 'string') return { problems: [text] };
  const yaml = readYaml({ source: text, file });
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const value = inheritSettings(yaml.value, source.parent?.settings);
  const { values, problems } = parseOrExplain({
    fields: townFields,
    value,
    file,
    collection: 'town',
    positionOf: yaml.positionOf,
  });
  const written: Partial<TownValues> = values ?? soundValues(townFields, value);
  const languages = languagesOf(written, value);
  const { profile, problems: profileProblems } = loadProfile(source, { kind: written.kind, languages });
  const community = source.community?.values;
  const chosen = {
    theme: written.theme ?? community?.theme,
    modules: written.modules ?? profile?.modules ?? community?.modules,
    home: written.home ?? profile?.home,
  };
  const settings: Partial<TownValues> = { ...written, ...chosen };

  const found: Problem[] = [...problems, ...profileProblems];
  if (!isSlug(source.id)) {
    const details = { found: source.id, suggestion: toSlug(source.id, 'town') };
    found.push(problem({ code: 'bad-slug', file: source.folder, details }));
  }
  const placeOf = (path: Path) => ({ file, collection: 'town', path, position: yaml.positionOf(path) });
  if (settings.partOf !== undefined && !source.parent?.settings) {
    const details = { found: settings.partOf, suggestion: phrase('phrase.anotherTown') };
    found.push(problem({ code: 'no-town', ...placeOf(['partOf']), details }));
  }
  const names = modules.map((module) => module.name);
  settings.modules?.forEach((name, index) => {
    if (names.includes(name)) return;
    const details = { found: name, suggestion: suggest(name, names) };
    found.push(problem({ code: 'unknown-module', ...placeOf(['modules', index]), details }));
  });
  const [usual = COMMONS] = source.themes;
  const { theme = usual } = settings;
  if (!source.themes.includes(theme)) {
    const details = { found: theme, suggestion: suggest(theme, source.themes) };
    found.push(problem({ code: 'unknown-theme', ...placeOf(['theme']), details }));
  }
  const on = modules.filter((module) => isOn(module, settings.modules));
  const blocks = on.flatMap((module) => Object.keys(module.blocks));
  // A profile may name blocks of modules that the town has not.
  written.home?.forEach((block, index) => {
    if (blocks.includes(block.block)) return;
    const details = { found: block.block, suggestion: suggest(block.block, blocks) };
    found.push(problem({ code: 'unknown-block', ...placeOf(['home', index, 'block']), details }));
  });
  const { positionOf } = yaml;
  const { warnings: known } = source;
  // What every town has is no business of a library’s.
  const rules = profile ? { ...community?.rules, modules: [] } : community?.rules;
  found.push(...checkTownRules({ settings, rules, modules: on, file, positionOf }));
  if (known) found.push(...checkWarningNames({ names: settings.rules?.errors, known, file, positionOf }));
  return {
    loaded: {
      town: values && { id: source.id, ...values, ...chosen, theme },
      settings,
      languages,
      profile,
      file,
      positionOf: yaml.positionOf,
      modules: on,
    },
    problems: found,
  };
}
