// A theme as one Astro project, compiled once; which towns there are is not known here.
import type { AstroUserConfig } from 'astro';
import { defineConfig, passthroughImageService } from 'astro/config';
import type { Theme } from './content/model/theme.ts';
import { belfry, pageRenderer } from './themes/commons/integration.ts';
import commons from './themes/commons/theme.ts';

/** The project of a theme. */
export const projectOf = (theme: Theme): AstroUserConfig => ({
  output: 'server',
  srcDir: './themes/commons',
  publicDir: './themes/commons/public',
  outDir: './.cache/bundle',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  image: { service: passthroughImageService() },
  integrations: [belfry(theme)],
  adapter: pageRenderer(),
});

export default defineConfig(projectOf(commons));
