// The files of a site so far, and whether one more can stand beside them.

/** Knows which paths are files and which are folders; one path cannot be both. */
export class FileTree {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(files: Iterable<string>) {
    for (const file of files) this.#add(file);
  }

  static #foldersOf(file: string): string[] {
    const parts = file.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  }

  #add(file: string): void {
    this.#files.add(file);
    for (const folder of FileTree.#foldersOf(file)) this.#folders.add(folder);
  }

  /** Adds a file unless something stands in its way; says whether it did. */
  add(file: string): boolean {
    const blocked = this.#files.has(file) || this.#folders.has(file);
    if (blocked || FileTree.#foldersOf(file).some((folder) => this.#files.has(folder))) return false;
    this.#add(file);
    return true;
  }
}
