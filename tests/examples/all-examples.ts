// All components, and the examples of each as the theme renders them.
import type { Page } from '../../content/model/page.ts';
import type { Example, Examples } from './example.ts';
import { examplesTheme } from './examples-theme.ts';
import { town } from './town-of-examples.ts';

/** Every component of the theme and of modules, from the project's root, without `.astro`. */
export const components: readonly string[] = Object.keys(
  import.meta.glob('../../{themes/commons,content/modules/*}/components/*.astro'),
).map((path) => path.slice('../../'.length, -'.astro'.length));

/** The examples of every component by its path, as those are. */
export const examplesOf: ReadonlyMap<string, readonly Example[]> = new Map(
  Object.entries(
    import.meta.glob<Examples>('../../{themes/commons,content/modules/*}/components/*.examples.ts', {
      eager: true,
      import: 'examples',
    }),
  ).flatMap(([file, examples]) =>
    Object.entries(examples).map(
      ([name, list]) => [file.slice('../../'.length).replace(/[^/]+$/, name), list] as const,
    ),
  ),
);

/** An example as it is shown: the whole of its page, and the part that the component has made. */
export interface ShownExample {
  title: string;
  html: string;
  part: string;
}

/** Renders all examples. */
export async function showExamples(): Promise<{ shown: ShownExample[]; client: string }> {
  const { render, client } = await examplesTheme();
  const shown: ShownExample[] = [];
  for (const [component, examples] of examplesOf) {
    for (const example of examples) {
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
