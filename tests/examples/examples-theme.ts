// Compiles a theme once more with a page for examples in it; the theme of towns knows nothing of that page.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { COMMONS } from '../../content/model/theme.ts';
import { bundleHash } from '../../scripts/bundle.ts';
import { compileOnce } from '../../scripts/compile-once.ts';
import { compileTheme } from '../../scripts/compile-theme.ts';
import { digest } from '../../scripts/digest.ts';
import { ROOT } from '../../scripts/project.ts';
import { openTheme, type RenderPage } from '../../scripts/render-pages.ts';
import { patternOf } from '../../themes/commons/pattern-of.ts';

const entrypoint = join(import.meta.dirname, 'example.astro');

const COMPONENTS = 'virtual:belfry/examples';

/** All components by path, as pages of the theme get them: its own where it has one in the place of another. */
function componentsModule(theme: string): string {
  const found = globSync(`{themes/{${COMMONS},${theme}},content/modules/*}/components/*.astro`, { cwd: ROOT }).sort();
  const from = (path: string) =>
    path.startsWith(`themes/${COMMONS}/`) ? path.replace(`themes/${COMMONS}`, '@theme') : `${ROOT}/${path}`;
  const imports = found.map((path, index) => `import c${index} from ${JSON.stringify(from(path))};`);
  const pairs = found.map((path, index) => `${JSON.stringify(path)}: c${index}`);
  return `${imports.join('\n')}\nexport const components = { ${pairs.join(', ')} };\n`;
}

const pageOfExamples = (theme: string): AstroIntegration => ({
  name: 'belfry-examples',
  hooks: {
    'astro:config:setup': ({ injectRoute, updateConfig }) => {
      injectRoute({ pattern: patternOf('examples'), entrypoint, prerender: false });
      const plugin = {
        name: 'belfry-examples',
        resolveId: (id: string) => (id === COMPONENTS ? `\0${id}` : undefined),
        load: (id: string) => (id === `\0${COMPONENTS}` ? componentsModule(theme) : undefined),
      };
      updateConfig({ vite: { plugins: [plugin] } });
    },
  },
});

/** A compiled theme with its page of examples: what renders it, and the folder of its styles. */
export async function examplesTheme(theme: string): Promise<{ render: RenderPage; client: string }> {
  const { folder } = await compileOnce({
    home: `${ROOT}/.cache/examples/${theme}`,
    hash: digest(bundleHash(theme) + readFileSync(entrypoint, 'utf8') + readFileSync(import.meta.filename, 'utf8')),
    proof: 'server/entry.mjs',
    compile: (staging) => compileTheme(theme, staging, [pageOfExamples(theme)]),
  });
  return { render: await openTheme(`${folder}/server/entry.mjs`), client: `${folder}/client` };
}
