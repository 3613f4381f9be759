// Decap CMS as one file of a site, with the form in which it travels: compressed once, since that takes seconds.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { digest } from './digest.ts';
import { ROOT } from './project.ts';

/** Puts Decap and, beside it, its compressed form `<file>.br` into a folder; returns the file's name. */
export async function placeDecap(folder: string): Promise<string> {
  const source = createRequire(import.meta.url).resolve('decap-cms');
  const bytes = readFileSync(source);
  const name = `decap-${digest(bytes).slice(0, 8)}.js`;
  const home = `${ROOT}/.cache/decap`;
  const kept = `${home}/${name}.br`;
  if (!existsSync(kept)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const compressed = await promisify(brotliCompress)(bytes, { params });
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, compressed);
    renameSync(`${kept}.${process.pid}`, kept);
  }
  copyFileSync(source, `${folder}/${name}`);
  copyFileSync(kept, `${folder}/${name}.br`);
  return name;
}
