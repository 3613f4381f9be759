// Unpacks, once per version, the Chromium for Linux that npm installs with the package @sparticuz/chromium.
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { fontsConfiguration } from './fonts-configuration.ts';
import { untarBrotli } from './untar-brotli.ts';

export type Environment = Record<string, string | undefined>;

const anHour = 3_600_000;

/**
 * Returns the path of the bundled Chromium and the environment it needs, unpacking it below `cacheFolder` when this
 * version is not there yet. Any number of processes may call this at the same time.
 */
export async function unpackBundledChromium(options: { cacheFolder: string; env: Environment }) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('@sparticuz/chromium holds a browser for Linux on x64 only');
  }
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(options.cacheFolder, version);
  if (!(await exists(folder))) await unpack(join(packageFolder, 'bin'), folder);
  return { path: join(folder, 'chromium'), env: environmentFor(folder, options.env) };
}

// A half-written executable answers ETXTBSY, so each process fills a folder of its own and the first rename wins.
async function unpack(archives: string, folder: string): Promise<void> {
  const cacheFolder = dirname(folder);
  await mkdir(cacheFolder, { recursive: true });
  await sweepAbandoned(cacheFolder);
  const staging = await mkdtemp(join(cacheFolder, '.staging-'));
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(archives, 'chromium.br'), { highWaterMark: 2 ** 22 }),
        createBrotliDecompress({ chunkSize: 2 ** 21 }),
        createWriteStream(join(staging, 'chromium'), { mode: 0o755 }),
      ),
      untarBrotli({ archive: join(archives, 'al2023.tar.br'), folder: staging }),
      untarBrotli({ archive: join(archives, 'fonts.tar.br'), folder: staging }),
    ]);
    await writeFile(join(staging, 'fonts.conf'), fontsConfiguration);
    await rename(staging, folder).catch(async (error) => {
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

// A process that was killed while unpacking leaves 200 MB behind; nobody needs more than an hour to unpack.
async function sweepAbandoned(cacheFolder: string): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    if (!name.startsWith('.staging-')) continue;
    const path = join(cacheFolder, name);
    const modified = await stat(path).then(
      (found) => found.mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - modified > anHour) await rm(path, { recursive: true, force: true });
  }
}

// The libraries (NSS, NSPR, expat) are missing on a bare Debian, and mixing two versions of NSS is asking for trouble:
// the unpacked ones come first.
function environmentFor(folder: string, env: Environment): Environment {
  return {
    ...env,
    LD_LIBRARY_PATH: [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    XDG_CACHE_HOME: join(folder, 'xdg-cache'),
  };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
