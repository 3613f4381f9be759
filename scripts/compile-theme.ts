// Compiles a theme with all modules into one server bundle.
import { rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { AstroIntegration } from 'astro';
import { type Problem, problem } from '../content/model/problem.ts';
import { COMMONS } from '../content/model/theme.ts';
import { ROOT } from './project.ts';
import { readTheme } from './read-theme.ts';

/** A theme that cannot be compiled, and why: the mistake of whoever makes the theme. */
export class BrokenTheme extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** What a compiler says of a mistake, without its drawing of the place. */
interface CompilerError {
  message: string;
  id?: string;
  loc?: { file?: string; line?: number; column?: number };
}

function problemFrom(name: string, error: CompilerError): Problem {
  const { id, loc } = error;
  const [file = ''] = (loc?.file ?? id ?? '').replace(`${ROOT}/`, '').split('?');
  const isOurs = Boolean(file) && !file.startsWith('/');
  const lines = stripVTControlCharacters(error.message).replaceAll(`${ROOT}/`, '').split('\n');
  const found = lines.find((line) => line.trim())?.trim() ?? '';
  return problem({
    code: 'theme-cannot-be-made',
    file: isOurs ? file : `themes/${name}/theme.ts`,
    position: isOurs && loc?.line ? { line: loc.line, column: (loc.column ?? 0) + 1 } : undefined,
    details: { theme: name, found },
  });
}

/** Compiles into the folder `staging`; throws a BrokenTheme for mistakes in a community's theme. */
export async function compileTheme(
  name: string,
  staging: string,
  more: readonly AstroIntegration[] = [],
): Promise<void> {
  const { theme, problems } = await readTheme(name, `${ROOT}/themes`);
  if (!theme) throw new BrokenTheme(problems);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NODE_ENV = 'production';
  const [{ build }, { projectOf }] = await Promise.all([import('astro'), import('../astro.config.ts')]);
  const { integrations = [], ...project } = projectOf(theme);
  try {
    await build({
      ...project,
      integrations: [...integrations, ...more],
      configFile: false,
      root: ROOT,
      outDir: staging,
      logLevel: 'error',
    });
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    // A fault in what all share is told with all that is known of it.
    if (name === COMMONS || !(error instanceof Error)) throw error;
    throw new BrokenTheme([problemFrom(name, error)]);
  }
}
