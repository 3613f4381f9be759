// All components, and the examples of each as a theme renders them.
import type { Page } from '../../content/model/page.ts';
import { COMMONS, type Theme } from '../../content/model/theme.ts';
import type { Example, Examples } from './example.ts';
import { examplesTheme } from './examples-theme.ts';
import { town } from './town-of-examples.ts';

const components = Object.keys(import.meta.glob('../../{themes/*,content/modules/*}/components/*.astro')).map((path) =>
  path.slice('../../'.length, -'.astro'.length),
);
const files = Object.entries(
  import.meta.glob<Examples>('../../{themes/*,content/modules/*}/components/*.examples.ts', {
    eager: true,
    import: 'examples',
  }),
);
const examples: ReadonlyMap<string, readonly Example[]> = new Map(
  files.flatMap(([file, named]) =>
    Object.entries(named).map(([name, list]) => [file.slice('../../'.length).replace(/[^/]+$/, name), list] as const),
  ),
);

/** All themes, the one that all share first. */
export const themes: readonly Theme[] = Object.values(
  import.meta.glob<Theme>('../../themes/*/theme.ts', { eager: true, import: 'default' }),
).toSorted((a, b) => Number(b.name === COMMONS) - Number(a.name === COMMONS));

/** Whether a component is there for the towns of a theme, as one of its own and not in the place of another. */
function isSeen(path: string, { name, components: own }: Theme): boolean {
  const [, theme] = /^themes\/([^/]+)/.exec(path) ?? [];
  if (!theme || theme === COMMONS) return true;
  return (
    theme === name && !Object.values(own).some((file) => path === `themes/${name}/${file.replace(/\.astro$/, '')}`)
  );
}

/** Every component of a theme, of what it stands on and of modules, from the project's root, without `.astro`. */
export const componentsOf = (theme: Theme): string[] => components.filter((path) => isSeen(path, theme));

/** The examples of every component of a theme by its path, as those are. */
export const examplesOf = (theme: Theme): Map<string, readonly Example[]> =>
  new Map([...examples].filter(([path]) => isSeen(path, theme)));

/** An example as it is shown: the whole of its page, and the part that the component has made. */
export interface ShownExample {
  title: string;
  html: string;
  part: string;
}

/** Renders all examples in a theme. */
export async function showExamples(theme: Theme): Promise<{ shown: ShownExample[]; client: string }> {
  const { render, client } = await examplesTheme(theme.name);
  const shown: ShownExample[] = [];
  for (const [component, list] of examplesOf(theme)) {
    for (const example of list) {
      const { site = town, at = '/' } = example;
      const page = site.page(at);
      const title = `${component}: ${example.name}`;
      if (!page) throw new Error(`${title}: there is no page ${at}`);
      const special: Page = { ...page, ...example.page, kind: 'examples' };
      const html = await render(
        site,
        Object.assign(special, { example: { ...example, component: `${component}.astro` } }),
      );
      const part = /<div id="example">(.*)<\/div><!--end of the example-->/s.exec(html)?.[1] ?? '';
      shown.push({ title, html, part: `<div lang="${special.language}">${part}</div>` });
    }
  }
  return { shown, client };
}
