// The fingerprint of the gate itself: when its rules change, what was seen by the old ones counts no more.
import { readFileSync } from 'node:fs';
import { digest } from '../digest.ts';
import { filesBelow } from '../files-below.ts';
import { ROOT } from '../project.ts';

const TOOLS = ['axe-core', 'playwright-core', '@sparticuz/chromium'];

/** The versions of the tools that look at pages, as the project pins them. */
export function toolVersions(): string[] {
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  return TOOLS.map((name) => `${name} ${dependencies[name]}`);
}

/** Changes with every rule, with the tools and with the language in which findings are kept. */
export function gateVersion(language: string): string {
  const { files } = filesBelow({ folder: import.meta.dirname, label: 'gate' });
  const own = files.filter(({ path }) => !path.endsWith('.test.ts'));
  const texts = own.map(({ absolute }) => readFileSync(absolute, 'utf8'));
  return digest([language, ...toolVersions(), ...texts].join('\n'));
}
