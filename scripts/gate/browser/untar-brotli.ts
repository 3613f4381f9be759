// Unpacks a small tar archive that is compressed with Brotli, so that neither a tar program nor a package is needed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const blockSize = 512;
const regularFile = ['0', '\0'];

/** Writes the regular files of `archive` below `folder`, with their permissions; the archive is held in memory. */
export async function untarBrotli(options: { archive: string; folder: string }): Promise<void> {
  const tar = await promisify(brotliDecompress)(await readFile(options.archive));
  let position = 0;
  while (position + blockSize <= tar.length && tar[position] !== 0) {
    const header = tar.subarray(position, position + blockSize);
    const size = Number.parseInt(text(header, 124, 12), 8);
    const content = tar.subarray(position + blockSize, position + blockSize + size);
    if (regularFile.includes(String.fromCharCode(header[156] ?? 0))) {
      const path = join(options.folder, text(header, 345, 155), text(header, 0, 100));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content, { mode: Number.parseInt(text(header, 100, 8), 8) & 0o777 });
    }
    position += blockSize + Math.ceil(size / blockSize) * blockSize;
  }
}

function text(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end).trim();
}
