// Makes one Astro project of a theme and all modules: every kind of page is one injected route.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Theme } from '../../content/model/theme.ts';
import { patternOf } from './pattern-of.ts';
import { themeFile, withThemeStyles } from './resolve-theme.ts';
import { mainStyles, pageComponents, virtualModules } from './virtual-modules.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The integration: routes, virtual modules, and what `@theme` and `@parent` stand for. */
export function belfry(theme: Theme): AstroIntegration {
  const virtual = virtualModules(theme, root);
  return {
    name: 'belfry',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        // A pattern that is injected twice would only be warned of: a theme's page is chosen before.
        for (const [kind, entrypoint] of pageComponents(theme, root)) {
          injectRoute({ pattern: patternOf(kind), entrypoint, prerender: false });
        }
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'belfry',
                enforce: 'pre',
                resolveId: (id) => {
                  if (id in virtual) return `\0${id}`;
                  const file = themeFile(theme, id);
                  return file && root + file;
                },
                load: (id) => virtual[id.replace(/^\0/, '')],
                // With “?url” comes the module that names the style sheet, which is no style sheet itself.
                transform: (code, id) =>
                  id.replace(/\?(?!url).*$/, '') === mainStyles(root) ? withThemeStyles(theme, code) : undefined,
              },
            ],
          },
        });
      },
    },
  };
}

/** The adapter: its entry is what the build imports to render pages; nothing of it runs on a host. */
export function pageRenderer(): AstroIntegration {
  return {
    name: 'belfry-renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'belfry-renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./server.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
    },
  };
}
