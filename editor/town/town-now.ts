// The town as it is now, as far as this browser knows: as published, with what was saved here since.
import type { TownSource } from '../../content/load/town-source.ts';
import { textFile } from './source-from-seed.ts';

/** A file that was saved. */
export interface SavedFile {
  path: string;
  text: string;
}

/** Milliseconds after which the published town is asked for again, and after which it should have what was saved. */
const FRESH = 60_000;
const PUBLISHED = 15 * FRESH;

/** Holds the town's source. */
export class TownNow {
  readonly #fetch: () => Promise<TownSource>;
  /** What was saved here, by path; without a text it was deleted. */
  readonly #saved = new Map<string, { text?: string; at: number }>();
  #asked = Number.NEGATIVE_INFINITY;
  #first: Promise<TownSource> | undefined;
  #published: TownSource | undefined;
  /** The town, once it has arrived. */
  current: TownSource | undefined;

  constructor(fetch: () => Promise<TownSource>) {
    this.#fetch = fetch;
  }

  /** The town; what is known of it is asked for again when it is old, and serves until the new one is there. */
  async source(): Promise<TownSource> {
    if (performance.now() - this.#asked > FRESH) {
      this.#asked = performance.now();
      const coming = this.#fetch().then((source) => this.#take(source));
      if (this.current) coming.catch(() => {});
      else this.#first = coming;
    }
    try {
      return this.current ?? (await (this.#first as Promise<TownSource>));
    } catch (error) {
      // It is asked for again when it is next wanted.
      this.#asked = Number.NEGATIVE_INFINITY;
      throw error;
    }
  }

  #take(published: TownSource): TownSource {
    this.#published = published;
    const now = performance.now();
    for (const [path, { at }] of this.#saved) if (now - at > PUBLISHED) this.#saved.delete(path);
    const kept = published.files.filter(({ path }) => !this.#saved.has(path));
    const saved = [...this.#saved].flatMap(([path, { text }]) => (text === undefined ? [] : [textFile(path, text)]));
    this.current = { ...published, files: [...kept, ...saved] };
    return this.current;
  }

  /** Takes what was just saved, long before it is published. */
  saved(files: readonly SavedFile[]): void {
    for (const { path, text } of files) this.#saved.set(path, { text, at: performance.now() });
    if (this.#published) this.#take(this.#published);
  }

  /** Takes what was just deleted. */
  deleted(paths: readonly string[]): void {
    for (const path of paths) this.#saved.set(path, { at: performance.now() });
    if (this.#published) this.#take(this.#published);
  }
}
