// Pictures and files that come along: a safe name for each, the same content only once.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { filesBelow, findFile } from './find-files.ts';
import { safeFileName } from './safe-name.ts';

/** Kinds of file that a town may publish; the rest could hold programs or be of no use to visitors. */
const KINDS = new Set(
  (
    'avif gif jpg jpeg png svg webp pdf csv doc docx epub geojson gpx ics json kml mp3 mp4 odp ods odt ogg ppt pptx rtf ' +
    'txt webm xls xlsx xml zip'
  ).split(' '),
);

/** A copied file as content names it, or why there is none. */
export type Taken = { path: string } | { why: string };

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The media of one import. */
export class MediaStore {
  readonly #folder: string;
  readonly #publicRoot: string;
  readonly #town: string;
  readonly #sources = new Set<string>();
  /** Source file by the name it gets. */
  readonly #planned = new Map<string, string>();
  /** Name by content. */
  readonly #byHash = new Map<string, string>();
  #present: Map<number, string[]> | undefined;

  constructor(options: { folder: string; publicRoot: string; town: string }) {
    this.#folder = options.folder;
    this.#publicRoot = options.publicRoot;
    this.#town = options.town;
  }

  /** The town's own media by size, so that only files that could be the same are read. */
  #sameSize(size: number): string[] {
    if (!this.#present) {
      this.#present = new Map();
      const media = join(this.#town, 'media');
      for (const file of existsSync(media) ? filesBelow(media) : []) {
        const bytes = statSync(join(media, file)).size;
        this.#present.set(bytes, [...(this.#present.get(bytes) ?? []), `media/${file}`]);
      }
    }
    return this.#present.get(size) ?? [];
  }

  /** Finds the file that `reference` means in the source file `from` and gives it a name below `media/<under>/`. */
  take(reference: string, from: string, under: string): Taken {
    const file = findFile({ folder: this.#folder, publicRoot: this.#publicRoot, reference, from });
    if (!file) return { why: 'there is no such file in the folder' };
    if (!KINDS.has(extname(file).slice(1).toLowerCase())) return { why: 'files of this kind are not published' };
    const path = join(this.#folder, file);
    const hash = hashOf(path);
    let name =
      this.#byHash.get(hash) ??
      this.#sameSize(statSync(path).size).find((present) => hashOf(join(this.#town, present)) === hash);
    if (!name) {
      name = `media/${under}/${safeFileName(file.slice(file.lastIndexOf('/') + 1))}`;
      if (this.#planned.has(name) || existsSync(join(this.#town, name)))
        name = name.replace(/(\.[^.]*)?$/, `-${hash.slice(0, 8)}$1`);
    }
    this.#byHash.set(hash, name);
    this.#planned.set(name, file);
    this.#sources.add(file);
    return { path: name };
  }

  /** The source files that got a name. */
  get sources(): ReadonlySet<string> {
    return this.#sources;
  }

  /** Copies the named files that the town does not have yet. */
  copy(names: Iterable<string>): { written: string[]; unchanged: string[] } {
    const result = { written: [] as string[], unchanged: [] as string[] };
    for (const name of new Set(names)) {
      const source = this.#planned.get(name);
      if (!source) continue;
      const target = join(this.#town, name);
      if (existsSync(target)) result.unchanged.push(name);
      else {
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, readFileSync(join(this.#folder, source)));
        result.written.push(name);
      }
    }
    return result;
  }
}
