// Checks HTML with the Nu Html Checker, all files in one run, where there is a Java to run it.
import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

type Message = {
  type: string;
  url?: string;
  firstLine?: number;
  lastLine?: number;
  firstColumn?: number;
  lastColumn?: number;
  message: string;
  extract?: string;
};

const run = promisify(execFile);
// A third quicker for some hundred pages than Java's defaults; the deep stack is for deeply nested pages.
const forShortRuns = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m'];
const asJson = ['--errors-only', '--skip-non-html', '--exit-zero-always', '--format', 'json', '--stdout'];
const noJava = undefined;

/**
 * Returns the errors in `paths` (folders, searched for HTML, or files) as `file:line:column: message`, or undefined when
 * there is no Java. Files are named relative to `relativeTo`, else to the current folder.
 */
export async function vnuErrors(options: {
  paths: string | string[];
  relativeTo?: string;
}): Promise<string[] | undefined> {
  const java = await findJava();
  if (!java) return noJava;
  const paths = [options.paths].flat();
  // Asked for what is not there, the checker is content: that would pass for good HTML.
  await Promise.all(paths.map((path) => access(path)));
  if (paths.length === 0) return [];
  const jar: string = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const { stdout } = await run(java, [...forShortRuns, '-jar', jar, ...asJson, ...paths], { maxBuffer: 2 ** 28 });
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  return messages.map((message) => describe(message, options.relativeTo ?? process.cwd()));
}

/** The Java of JAVA_HOME, else the one on the PATH, when it starts; tests that need it skip themselves without. */
export async function findJava(): Promise<string | undefined> {
  const home = process.env.JAVA_HOME;
  for (const java of [...(home ? [join(home, 'bin', 'java')] : []), 'java']) {
    // A Mac without Java has a `java` that only says so: whether it is there is not enough.
    const starts = await run(java, ['-version']).then(
      () => true,
      () => false,
    );
    if (starts) return java;
  }
  return noJava;
}

function describe(found: Message, folder: string): string {
  const file = found.url ? relative(folder, fileURLToPath(found.url)) : 'the checker itself';
  const where = [file, found.firstLine ?? found.lastLine, found.firstColumn ?? found.lastColumn]
    .filter((part) => part !== undefined)
    .join(':');
  const extract = found.extract ? ` (${found.extract.replace(/\s+/g, ' ').trim()})` : '';
  return `${where}: ${found.message}${extract}`;
}
