// The project as it would be had a module never been written: a copy without its folder and its line.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { entry, townSettings } from './make-town.ts';

const project = join(import.meta.dirname, '..');
const copied = [
  'community',
  'content',
  'editor',
  'themes',
  'scripts',
  'astro.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const run = promisify(execFile);

/** Something of several modules, none of which names anything of another one. */
const entries: Readonly<Record<string, string>> = {
  'pages/en/history.md': entry({ title: 'History' }),
  'news/en/market.md': entry({ title: 'Market', date: '2026-11-01', summary: 'On Saturday.' }),
  'events/en/concert.md': entry({ title: 'Concert', start: '2027-03-01T20:00', summary: 'Brass.' }),
  'places/en/library.md': entry({ title: 'Library', kind: 'library', position: { latitude: 52, longitude: -1 } }),
  'organisations/en/chess.md': entry({
    title: 'Chess club',
    kind: 'association',
    summary: 'Chess.',
    verifiedOn: '2026-10-01',
  }),
};

/** What came of the project without a module: everything that went wrong, and the pages of the town. */
export interface WithoutModule {
  /** What the compiler of types, then the build said; empty when all is well. */
  complaints: string;
  /** HTML by path. */
  pages: ReadonlyMap<string, string>;
  /** The labels that went with it. */
  lostLabels: readonly string[];
}

/** The registry without a module's import and its name in the list. */
function withoutLines(registry: string, name: string): string {
  const [line = '', identifier = ''] =
    new RegExp(`^import (\\w+) from './${name}/module\\.ts';\\n`, 'm').exec(registry) ?? [];
  if (!line) throw new Error(`modules.ts has no line for “${name}”`);
  const rest = registry.replace(line, '');
  const at = rest.indexOf('export const modules');
  return rest.slice(0, at) + rest.slice(at).replace(new RegExp(`\\b${identifier}(?:, |,\\n\\s*|(?=\\]))`), '');
}

async function complaintsOf(program: string, words: readonly string[], folder: string): Promise<string> {
  try {
    await run(process.execPath, [program, ...words], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
    return '';
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return `${stdout}${stderr}` || String(error);
  }
}

/** Takes a module away, checks types, and builds a small town that does not use it. */
export async function withoutModule(name: string): Promise<WithoutModule> {
  const root = mkdtempSync(join(tmpdir(), `belfry-without-${name}-`));
  try {
    // Tests and examples need more than what they are of.
    const filter = (path: string) => !/\.(?:test|examples)\.ts$/.test(path);
    for (const path of copied) cpSync(join(project, path), join(root, path), { recursive: true, filter });
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
    const labels = JSON.parse(readFileSync(join(root, `content/modules/${name}/labels/en.json`), 'utf8'));
    rmSync(join(root, 'content/modules', name), { recursive: true });
    const registry = join(root, 'content/modules/modules.ts');
    writeFileSync(registry, withoutLines(readFileSync(registry, 'utf8'), name));

    const town = join(root, 'towns/ford');
    const files = { 'town.yaml': townSettings('Ford'), ...entries };
    for (const [path, text] of Object.entries(files)) {
      if (path.startsWith(`${name}/`)) continue;
      mkdirSync(join(town, path, '..'), { recursive: true });
      writeFileSync(join(town, path), text);
    }
    const types = await complaintsOf(join(project, 'node_modules/typescript/bin/tsc'), ['--noEmit', '-p', root], root);
    const build = await complaintsOf(join(root, 'scripts/belfry.js'), ['build'], root);
    const site = join(root, 'dist/ford');
    const found = build
      ? []
      : readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    const pages = new Map(found.map((path) => [path, readFileSync(join(site, path), 'utf8')]));
    return { complaints: types + build, pages, lostLabels: Object.keys(labels) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
