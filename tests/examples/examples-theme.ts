// Compiles the theme once more with a page for examples in it; the theme of towns knows nothing of that page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { bundleHash } from '../../scripts/bundle.ts';
import { compileOnce } from '../../scripts/compile-once.ts';
import { digest } from '../../scripts/digest.ts';
import { ROOT } from '../../scripts/project.ts';
import { openTheme, type RenderPage } from '../../scripts/render-pages.ts';
import { patternOf } from '../../themes/commons/pattern-of.ts';

const entrypoint = join(import.meta.dirname, 'example.astro');

const pageOfExamples: AstroIntegration = {
  name: 'belfry-examples',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({ pattern: patternOf('examples'), entrypoint, prerender: false }),
  },
};

async function compile(staging: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NODE_ENV = 'production';
  const { build } = await import('astro');
  await build({ root: ROOT, outDir: staging, logLevel: 'error', integrations: [pageOfExamples] });
}

/** The compiled theme with its page of examples: what renders it, and the folder of its styles. */
export async function examplesTheme(): Promise<{ render: RenderPage; client: string }> {
  const { folder } = await compileOnce({
    home: `${ROOT}/.cache/examples`,
    hash: digest(bundleHash() + readFileSync(entrypoint, 'utf8')),
    proof: 'server/entry.mjs',
    compile,
  });
  return { render: await openTheme(`${folder}/server/entry.mjs`), client: `${folder}/client` };
}
