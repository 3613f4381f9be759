// The compiled theme: made once, kept while the sources that it is made of stay the same.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { digest } from './digest.ts';
import { filesBelow } from './files-below.ts';
import { isAlive } from './is-alive.ts';
import { ROOT } from './project.ts';

/** A compiled theme on disk. */
export interface Bundle {
  /** Changes when the theme, the modules or what they are made with do. */
  hash: string;
  /** The module that makes the app. */
  entry: string;
  /** The folder of style sheets, scripts and pictures that sites link to. */
  client: string;
  /** Whether it was compiled just now. */
  compiled: boolean;
}

/** What sites are made with; texts that all towns share count, those that are only copied into a new town do not. */
const isSource = (path: string) => !/\.test\.ts$|(^|\/)(fixture|first-texts)\/|(^|\/)README\.md$/.test(path);

function sourcesHash(parts: readonly string[]): string {
  const files = parts.flatMap((part) =>
    part.includes('.')
      ? [`${ROOT}/${part}`]
      : filesBelow({ folder: `${ROOT}/${part}`, label: part })
          .files.filter(({ path }) => isSource(path))
          .map(({ absolute }) => absolute),
  );
  return digest(files.map((file) => `${file.slice(ROOT.length)}\n${digest(readFileSync(file))}`).join('\n'));
}

/** A fingerprint of everything that decides what the compiled theme is. */
export const bundleHash = (): string => sourcesHash(['themes', 'content', 'astro.config.ts', 'package-lock.json']);

/** A fingerprint of the program that builds: with it, a change of the program builds every town again. */
export function programHash(): string {
  program ??= sourcesHash(['scripts', 'content/load', 'content/model', 'package-lock.json']);
  return program;
}

// A running program stays what it was when it started.
let program: string | undefined;

/** The compiled theme; compiles it when there is none for today's sources. `onCompile` is called before it starts. */
export async function prepareBundle(onCompile: () => void = () => {}): Promise<Bundle> {
  const hash = bundleHash();
  const home = `${ROOT}/.cache/bundle`;
  const folder = `${home}/${hash}`;
  const bundle = { hash, entry: `${folder}/server/entry.mjs`, client: `${folder}/client` };
  if (existsSync(bundle.entry)) return { ...bundle, compiled: false };

  onCompile();
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NODE_ENV = 'production';
  const staging = `${home}/${hash}.${process.pid}`;
  const { build } = await import('astro');
  await build({ root: ROOT, outDir: staging, logLevel: 'error' });
  mkdirSync(home, { recursive: true });
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another process may have compiled the same meanwhile.
    if (!existsSync(bundle.entry)) throw error;
    rmSync(staging, { recursive: true });
  }
  for (const name of readdirSync(home)) {
    // A name with a process at its end is being compiled, unless that process was killed.
    const pid = Number(name.split('.')[1]);
    if (name !== hash && !(pid && isAlive(pid))) rmSync(`${home}/${name}`, { recursive: true, force: true });
  }
  return { ...bundle, compiled: true };
}
