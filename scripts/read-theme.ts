// Reads a theme's definition and looks whether all that it names is there, before anything is compiled.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { suggest } from '../content/model/nearest.ts';
import { type Phrase, phrase } from '../content/model/phrase.ts';
import { type Position, type Problem, problem } from '../content/model/problem.ts';
import { COMMONS, type Theme } from '../content/model/theme.ts';
import { modules } from '../content/modules/modules.ts';
import commons from '../themes/commons/theme.ts';
import { digest } from './digest.ts';
import { filesBelow } from './files-below.ts';

/** Where a word stands in a text as a whole: the place of a name that is wrong. */
function placeOf(text: string, word: string): Position | undefined {
  const found = new RegExp(`(?<![\\w/-])${word.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')}(?![\\w/-])`).exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** What may be named, by the part of a definition that names it. */
function knownNames(
  themes: string,
): [part: 'slots' | 'components' | 'pages', kind: Phrase, names: readonly string[]][] {
  const components = readdirSync(`${themes}/${COMMONS}/components`).filter((name) => name.endsWith('.astro'));
  const kinds = modules.flatMap(({ name, pages }) => Object.keys(pages).map((page) => `${name}/${page}`));
  return [
    ['slots', phrase('phrase.themePlace'), commons.places],
    ['components', phrase('phrase.themeComponent'), components.map((name) => name.replace(/\.astro$/, ''))],
    ['pages', phrase('phrase.themePage'), kinds],
  ];
}

/** What is wrong with a definition; each problem at its place in the definition's `text`. */
function problemsOf(options: { theme: Theme; name: string; themes: string; text: string }): Problem[] {
  const { theme, name, themes, text } = options;
  const file = `themes/${name}/theme.ts`;
  const place = (word: string) => ({ file, position: placeOf(text, word) });
  const stands = ([found, known]: readonly [string, string]): Problem[] => {
    const details = { found, suggestion: suggest(found, [known]) };
    return found === known ? [] : [problem({ code: 'unknown-theme', ...place(found), details })];
  };
  const unknown = knownNames(themes).flatMap(([part, kind, names]) =>
    Object.keys(theme[part])
      .filter((found) => !names.includes(found))
      .map((found) => {
        const details = { theme: name, kind, found, parent: COMMONS, suggestion: suggest(found, names) };
        return problem({ code: 'theme-names-nothing', ...place(found), details });
      }),
  );
  const folder = `${themes}/${name}`;
  const named = [theme.slots, theme.components, theme.pages].flatMap((record) => Object.values(record));
  const lost = [...(theme.tokens ? [theme.tokens] : []), ...theme.styles, ...named].filter(
    (path) => !existsSync(`${folder}/${path}`),
  );
  const files = lost.length > 0 ? filesBelow({ folder, label: file }).files.map(({ path }) => path) : [];
  const missing = lost.map((found) => {
    const details = { theme: name, found, suggestion: suggest(found, files) };
    return problem({ code: 'theme-lacks-file', ...place(found), details });
  });
  const bases = [[theme.name, name] as const, [theme.extends ?? '', COMMONS] as const];
  return [...bases.flatMap(stands), ...unknown, ...missing];
}

/** A theme by its name, or what is wrong with its definition. */
export async function readTheme(
  name: string,
  themes: string,
): Promise<{ theme?: Theme; problems: readonly Problem[] }> {
  if (name === COMMONS) return { theme: commons, problems: [] };
  const path = `${themes}/${name}/theme.ts`;
  const text = readFileSync(path, 'utf8');
  let theme: Theme | undefined;
  try {
    // A program that runs on, such as `belfry dev`, has to read what is edited meanwhile.
    ({ default: theme } = await import(`${pathToFileURL(path)}?${digest(text)}`));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const details = { theme: name, found };
    return { problems: [problem({ code: 'theme-cannot-be-made', file: `themes/${name}/theme.ts`, details })] };
  }
  if (!theme?.components) {
    const details = { theme: name, found: phrase('phrase.themeNotDefined') };
    return { problems: [problem({ code: 'theme-cannot-be-made', file: `themes/${name}/theme.ts`, details })] };
  }
  const problems = problemsOf({ theme, name, themes, text });
  return problems.length > 0 ? { problems } : { theme, problems };
}
