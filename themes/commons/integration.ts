// Makes one Astro project of the theme and all modules: every kind of page is one injected route.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { modules } from '../../content/modules/modules.ts';
import { patternOf } from './pattern-of.ts';

const project = new URL('../../', import.meta.url);
const moduleFolder = (name: string) => fileURLToPath(new URL(`content/modules/${name}/`, project));

const BLOCKS = 'virtual:belfry/blocks';
const BANNERS = 'virtual:belfry/banners';

/** A virtual module that maps the name of each home page block to its component. */
function blocksModule() {
  const blocks = modules.flatMap((module) =>
    Object.entries(module.blocks).map(([name, component]) => ({ name, file: moduleFolder(module.name) + component })),
  );
  const imports = blocks.map(({ file }, index) => `import b${index} from ${JSON.stringify(file)};`);
  const pairs = blocks.map(({ name }, index) => `${JSON.stringify(name)}: b${index}`);
  return `${imports.join('\n')}\nexport const blocks = { ${pairs.join(', ')} };\n`;
}

/** A virtual module that lists the components which modules put at the top of every page. */
function bannersModule() {
  const files = modules.flatMap(({ name, banner }) => (banner ? [{ name, file: moduleFolder(name) + banner }] : []));
  const imports = files.map(({ file }, index) => `import b${index} from ${JSON.stringify(file)};`);
  const list = files.map(({ name }, index) => `{ module: ${JSON.stringify(name)}, Banner: b${index} }`);
  return `${imports.join('\n')}\nexport const banners = [${list.join(', ')}];\n`;
}

const virtual: Readonly<Record<string, () => string>> = { [BLOCKS]: blocksModule, [BANNERS]: bannersModule };

/** A component of a theme by its `@theme/…` name: the town's theme first, then the commons. */
const themeFile = (id: string) => fileURLToPath(new URL(`themes/commons/${id.slice('@theme/'.length)}`, project));

/** The integration: routes, virtual modules, the theme's alias. */
export function belfry(): AstroIntegration {
  return {
    name: 'belfry',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        for (const module of modules) {
          for (const [name, { component }] of Object.entries(module.pages)) {
            injectRoute({
              pattern: patternOf(`${module.name}/${name}`),
              entrypoint: moduleFolder(module.name) + component,
              prerender: false,
            });
          }
        }
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'belfry',
                enforce: 'pre',
                resolveId: (id) => {
                  if (id in virtual) return `\0${id}`;
                  return id.startsWith('@theme/') ? themeFile(id) : undefined;
                },
                load: (id) => virtual[id.replace(/^\0/, '')]?.(),
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
