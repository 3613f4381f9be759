// Knows which entry an old link leads to: by the address it had, or by its source file.
import { dirname, posix } from 'node:path';

const plain = (address: string): string => {
  let path = address;
  try {
    path = decodeURI(address);
  } catch {
    // A stray percent sign: the address as it stands.
  }
  return (
    path
      .replace(/(?:index)?\.html?$/i, '')
      .replace(/\/+$/, '')
      .toLowerCase() || '/'
  );
};

/** Old addresses and source files, with the entries they became. */
export class LinkIndex {
  readonly #byAddress = new Map<string, string>();
  readonly #byFile = new Map<string, string>();

  /** @param entry `collection/slug` */
  add(entry: string, file: string, addresses: readonly string[]): void {
    const path = plain(file);
    const bare = path.replace(/\.[^./]+$/, '');
    // A file index.md is what the address of its folder shows.
    for (const key of [path, bare, bare.replace(/\/_?index$/, '')])
      if (!this.#byFile.has(key)) this.#byFile.set(key, entry);
    for (const address of addresses)
      if (!this.#byAddress.has(plain(address))) this.#byAddress.set(plain(address), entry);
  }

  /**
   * The entry that a link within the old site leads to.
   * @param path without fragment and query
   * @param from the source file it stands in, and the address that file had
   */
  find(path: string, from: { file: string; address?: string | undefined }): string | undefined {
    if (path.startsWith('/')) return this.#byAddress.get(plain(path)) ?? this.#file(path.slice(1));
    const beside = posix.normalize(posix.join(dirname(from.file), path));
    const address = from.address && URL.parse(path, `https://old.example${from.address}`)?.pathname;
    return this.#file(beside) ?? (address ? this.#byAddress.get(plain(address)) : undefined);
  }

  #file(path: string): string | undefined {
    return this.#byFile.get(plain(path));
  }
}
