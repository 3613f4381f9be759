// The house rules that a program can check: who may import whom, what a file looks like, what is installed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');

/** Every source file of the project, from its root. */
const paths = ['community', 'content', 'editor', 'scripts', 'tests', 'themes', '']
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: folder !== '', withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|astro|css)$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replace(/^\//, '')),
  )
  .filter((path) => !/(?:^|\/)(?:node_modules|fixtures?|first-texts)\//.test(path))
  .sort();
const texts = new Map(paths.map((path) => [path, read(path)]));
const code = paths.filter((path) => !path.endsWith('.css'));

/** Tests and what only tests use. */
const isTest = (path: string) =>
  path.startsWith('tests/') ||
  path === 'vitest.config.ts' ||
  /(?:\.(?:test|examples)\.ts|\/test-[\w-]+\.ts)$/.test(path);

/** The parts of an Astro file in which it imports: its front matter and its scripts. */
function scriptOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const front = /^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? '';
  return [front, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, body]) => body)].join('\n');
}

/** What a file imports, types too: files of the project by path, packages by name. */
function importsOf(path: string): string[] {
  const script = scriptOf(path, texts.get(path) ?? '');
  const types = [...script.matchAll(/\bimport\('([^']+)'\)/g)].map(([, name = '']) => name);
  const named = ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
  return [...new Set([...named, ...types])].map((name) => {
    const plain = name.replace(/\?.*$/, '');
    if (/^@(?:theme|parent)\//.test(plain)) return plain.replace(/^@\w+/, 'themes/commons');
    return plain.startsWith('.') ? posix.join(posix.dirname(path), plain) : plain;
  });
}
const imports = new Map(code.map((path) => [path, importsOf(path)]));

/** The part of the house that a file belongs to; each module is one of its own. */
function partOf(path: string): string {
  if (path === 'community/modules.ts') return 'content/modules';
  const module = /^content\/modules\/([^/]+)\//.exec(path)?.[1];
  if (module) return `module ${module}`;
  return /^(?:content\/(?:model|load|derive|modules)|editor|themes|scripts|tests)(?=\/)/.exec(path)?.[0] ?? 'package';
}

/** Every import that `forbidden` finds, as a line. */
const violations = (forbidden: (from: string, to: string) => boolean, includingTests = false) =>
  [...imports]
    .filter(([from]) => includingTests || !isTest(from))
    .flatMap(([from, targets]) => targets.filter((to) => forbidden(from, to)).map((to) => `${from} → ${to}`));

const isAdapter = (path: string) => /^themes\/[^/]+\/(?:integration|server|virtual-modules)\.ts$/.test(path);
const isRootConfig = (path: string) => !path.includes('/');

describe('the import law', () => {
  it('finds the imports that it judges', () => {
    expect(imports.size).toBeGreaterThan(100);
    expect(imports.get('content/modules/news/pages/list.astro')).toEqual(
      expect.arrayContaining(['themes/commons/components/Layout.astro', 'content/model/page.ts']),
    );
    expect(imports.get('themes/commons/locals.d.ts')).toContain('content/model/site.ts');
    const lost = violations((_, to) => to.includes('/') && partOf(to) !== 'package' && !texts.has(to), true);
    expect(lost.filter((line) => !/→ (?:virtual:|@|[\w.-]+\/(?!.*\.(?:ts|astro|css)$))/.test(line))).toEqual([]);
  });

  it('lets the model import zod and itself', () => {
    expect(
      violations((from, to) => partOf(from) === 'content/model' && to !== 'zod' && partOf(to) !== 'content/model'),
    ).toEqual([]);
  });

  it('lets loading and deriving know the model, and not each other, modules or themes', () => {
    const own = ['content/load', 'content/derive'];
    const allowed = ['content/model', 'package'];
    expect(
      violations((from, to) => own.includes(partOf(from)) && ![partOf(from), ...allowed].includes(partOf(to))),
    ).toEqual([]);
  });

  it('keeps what is derived apart from the models of modules', () => {
    const isModel = (path: string) => /^content\/modules\/[^/]+\/model\.ts$/.test(path);
    expect(
      violations(
        (from, to) =>
          // What a model says of mistakes stands in its module's labels.
          (isModel(from) && partOf(to) !== 'content/model' && !to.endsWith('/labels/en.json')) ||
          (isModel(to) && partOf(from) === 'content/derive'),
      ),
    ).toEqual([]);
  });

  it('keeps each module to itself', () => {
    expect(
      violations(
        (from, to) =>
          partOf(from).startsWith('module ') &&
          (partOf(to) === 'content/modules' || (partOf(to).startsWith('module ') && partOf(from) !== partOf(to))),
      ),
    ).toEqual([]);
  });

  it('lets a theme know of modules only where it lists them', () => {
    expect(
      violations((from, to) => partOf(from) === 'themes' && !isAdapter(from) && partOf(to).startsWith('module')),
    ).toEqual([]);
    expect(violations((from, to) => partOf(from) === 'themes' && partOf(to) === 'content/load')).toEqual([]);
  });

  it('lets the editing program know content and how a theme names its pages; scripts know what they give it', () => {
    const allowed = (to: string) =>
      /^(?:content\/|editor|module |package)/.test(`${partOf(to)}/`) || to === 'themes/commons/pattern-of.ts';
    expect(violations((from, to) => partOf(from) === 'editor' && !allowed(to))).toEqual([]);
    const given = (from: string, to: string) => partOf(from) === 'scripts' && to.startsWith('editor/town/');
    expect(violations((from, to) => partOf(from) !== 'editor' && partOf(to) === 'editor' && !given(from, to))).toEqual(
      [],
    );
  });

  it('lets nothing import the scripts', () => {
    expect(violations((from, to) => partOf(to) === 'scripts' && partOf(from) !== 'scripts')).toEqual([]);
  });

  it('lets nothing but tests import what is for tests', () => {
    expect(violations((_, to) => isTest(to))).toEqual([]);
  });

  it('lets only scripts and the adapter touch files and the environment', () => {
    const free = (path: string) => partOf(path) === 'scripts' || isAdapter(path) || isRootConfig(path);
    expect(violations((from, to) => !free(from) && to.startsWith('node:'))).toEqual([]);
    const asking = code.filter(
      (path) => !isTest(path) && !free(path) && /\bprocess\.|\bimport\.meta\.env\b/.test(texts.get(path) ?? ''),
    );
    expect(asking).toEqual([]);
  });

  it('has no circle, not even one of types', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, above: string[]): void => {
      if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' → '));
      if (done.has(path) || above.includes(path)) return;
      for (const next of imports.get(path) ?? []) visit(next, [...above, path]);
      done.add(path);
    };
    for (const path of imports.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe('a source file', () => {
  it('is no drawer for what belongs nowhere', () => {
    expect(paths.filter((path) => /(?:^|\/)(?:types\.ts$|utils?\/|helpers?\/)/.test(path))).toEqual([]);
  });

  it('does more than export others again', () => {
    const bare = (text: string) =>
      text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '').replace(/export\s*(?:type\s*)?(?:\*|\{[^}]*\})[^;]*from[^;]*;/g, '');
    const empty = code.filter((path) => path.endsWith('index.ts') && bare(texts.get(path) ?? '').trim() === '');
    expect(empty).toEqual([]);
  });

  it('opens with a sentence that says what it is', () => {
    const opening: Record<string, RegExp> = {
      ts: /^(?:#!.*\n|\/\/\/ .*\n)*(?:\/\/ \S.*\n)*\/\/ .*[.:]\n/,
      astro: /^---\n(?:\/\/ \S.*\n)*\/\/ .*[.:]\n/,
      css: /^\/\*\s[\s\S]*?[.:]\s*\*\//,
    };
    expect(paths.filter((path) => !opening[path.split('.').at(-1) ?? '']?.test(texts.get(path) ?? ''))).toEqual([]);
  });

  it('is named in kebab case; a component in Pascal case', () => {
    const names = paths.filter(
      (path) => !/(?:^|\/)(?:[a-z0-9]+(?:[-.][a-z0-9]+)*|[A-Z][A-Za-z0-9]*\.astro|\[[^\]]+\]\.astro)$/.test(path),
    );
    expect(names).toEqual([]);
  });

  it('is short: half of them have fewer than sixty lines', () => {
    const lengths = code.map((path) => texts.get(path)?.split('\n').length ?? 0).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60);
  });

  it('names what it exports', () => {
    const unnamed = code.filter(
      (path) =>
        path.endsWith('.ts') &&
        !isTest(path) &&
        /^export default /m.test(texts.get(path) ?? '') &&
        !/\/(?:module|theme)\.ts$/.test(path) &&
        !isRootConfig(path),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('the words of the software', () => {
  const labels = Object.assign(
    {},
    ...['content/model', 'editor', ...readdirSync(`${root}content/modules`).map((name) => `content/modules/${name}`)]
      .map((folder) => `${folder}/labels/en.json`)
      .filter((path) => existsSync(root + path))
      .map((path) => JSON.parse(read(path))),
  ) as Record<string, unknown>;
  const spoken = code.filter((path) => !isTest(path) && /^(?:content|editor|themes)\//.test(path));
  const found = (pattern: RegExp) =>
    spoken.flatMap((path) => [...(texts.get(path) ?? '').matchAll(pattern)].map(([, key = '']) => ({ path, key })));

  it('are there in English wherever the code says one', () => {
    const said = found(/\bsay\((?:[^()']*\)\()?\s*'([^']+)'/g);
    const marked = found(/\bmark\('say', '([^':]+)'/g).map(({ path, key }) => ({ path, key: `markdown.${key}` }));
    expect(said.length).toBeGreaterThan(50);
    expect([...said, ...marked].filter(({ key }) => !(key in labels))).toEqual([]);
  });

  it('are phrases where a problem puts them into its sentence, so that every language has them', () => {
    expect(found(/\b(?:expected|found|other|suggestion): ['`]([a-z][^'`]* [^'`]*)/gi)).toEqual([]);
  });

  it('are there for what the code puts together', () => {
    const patterns = found(/\bsay\((?:[^()`]*\)\()?\s*`([^`]+)`/g);
    const fits = (pattern: string) => {
      const parts = pattern.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
      return Object.keys(labels).some((key) => new RegExp(`^${parts.join('.+')}$`).test(key));
    };
    expect(patterns.filter(({ key }) => !fits(key))).toEqual([]);
  });
});

describe('what is installed', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));

  it('is pinned to exact versions', () => {
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('is pinned for every platform, not only the one on which a package was added', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const pinned = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
    const optional = Object.values<{ optionalDependencies?: object }>(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    expect(optional.filter((name) => !pinned.has(name))).toEqual([]);
  });

  it('has one copy of zod', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    expect(Object.keys(packages).filter((name) => /(?:^|\/)node_modules\/zod$/.test(name))).toEqual([
      'node_modules/zod',
    ]);
  });

  it('has every package that the code needs to run', () => {
    // The project's own version stands in package.json.
    const names = new Set([...Object.keys({ ...dependencies, ...devDependencies }), 'package.json']);
    const missing = violations((from, to) => {
      if (partOf(to) !== 'package' || /^(?:node|virtual|astro):/.test(to) || texts.has(to)) return false;
      // What only types are taken from is gone when the code runs.
      if (new RegExp(`import type [^;]*? from '${to}'`).test(texts.get(from) ?? '')) return false;
      const name = to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');
      return !names.has(name);
    }, true);
    expect(missing).toEqual([]);
  });
});
