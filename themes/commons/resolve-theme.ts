// Finds the file that a name of a theme stands for: the theme's own, else the one of the commons.
import { COMMONS, type Theme } from '../../content/model/theme.ts';

const COMPONENT = /^components\/(\w+)\.astro$/;

/**
 * The file of an import from the root of the project, or undefined when it names no part of a theme: `@theme/…` is the
 * theme's own component where it has one of that name, `@parent/…` the one whose place that takes.
 */
export function themeFile(theme: Theme, id: string): string | undefined {
  const [, from, path = ''] = /^@(theme|parent)\/(.+)$/.exec(id) ?? [];
  if (!from) return undefined;
  const own = from === 'theme' ? theme.components[COMPONENT.exec(path)?.[1] ?? ''] : undefined;
  return own ? `themes/${theme.name}/${own}` : `themes/${COMMONS}/${path}`;
}

/** The style sheet of the commons with those of the theme below it, each in its layer. */
export function withThemeStyles(theme: Theme, main: string): string {
  const line = (path: string, layer: string) => `@import "../../${theme.name}/${path}" layer(${layer});\n`;
  const tokens = theme.tokens ? line(theme.tokens, 'tokens') : '';
  return main + tokens + theme.styles.map((path) => line(path, 'theme')).join('');
}
