// The theme as one Astro project, compiled once; which towns there are is not known here.
import { defineConfig, passthroughImageService } from 'astro/config';
import { belfry, pageRenderer } from './themes/commons/integration.ts';

export default defineConfig({
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
  integrations: [belfry()],
  adapter: pageRenderer(),
});
