// Modules that are written while a theme is compiled: lists of components that pages take by name.

import { COMMONS, type Theme } from '../../content/model/theme.ts';
import { modules } from '../../content/modules/modules.ts';

/** Imports of files, and an expression of them. */
function listing(files: readonly string[], name: string, expression: (names: readonly string[]) => string): string {
  const imports = files.map((file, index) => `import c${index} from ${JSON.stringify(file)};`);
  return `${imports.join('\n')}\nexport const ${name} = ${expression(files.map((_, index) => `c${index}`))};\n`;
}

/** A record of components by name. */
const record = (parts: readonly { name: string; file: string }[], name: string): string =>
  listing(
    parts.map(({ file }) => file),
    name,
    (names) => `{ ${parts.map((part, index) => `${JSON.stringify(part.name)}: ${names[index]}`).join(', ')} }`,
  );

/** The text of each module by its name; `root` is the folder of the project, with a slash at its end. */
export function virtualModules(theme: Theme, root: string): Readonly<Record<string, string>> {
  const ofModule = (name: string, path: string) => `${root}content/modules/${name}/${path}`;
  const blocks = modules.flatMap((module) =>
    Object.entries(module.blocks).map(([name, component]) => ({ name, file: ofModule(module.name, component) })),
  );
  const banners = modules.flatMap(({ name, banner }) => (banner ? [{ name, file: ofModule(name, banner) }] : []));
  const places = Object.entries(theme.slots).map(([name, path]) => ({
    name,
    file: `${root}themes/${theme.name}/${path}`,
  }));
  return {
    'virtual:belfry/blocks': record(blocks, 'blocks'),
    'virtual:belfry/banners': listing(
      banners.map(({ file }) => file),
      'banners',
      (names) =>
        `[${banners.map(({ name }, index) => `{ module: ${JSON.stringify(name)}, Banner: ${names[index]} }`).join(', ')}]`,
    ),
    'virtual:belfry/places': record(places, 'places'),
  };
}

/** The Astro component of each kind of page: the theme's own, else its module's. */
export function pageComponents(theme: Theme, root: string): ReadonlyMap<string, string> {
  return new Map(
    modules.flatMap((module) =>
      Object.entries(module.pages).map(([name, { component }]) => {
        const kind = `${module.name}/${name}`;
        const own = theme.pages[kind];
        const file = own ? `themes/${theme.name}/${own}` : `content/modules/${module.name}/${component}`;
        return [kind, root + file] as const;
      }),
    ),
  );
}

/** Where the style sheet stands to which a theme adds its own. */
export const mainStyles = (root: string): string => `${root}themes/${COMMONS}/styles/main.css`;
