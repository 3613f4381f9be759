// A town's folder in the browser, made of its seed.
import { parseMarkdown } from '../../content/load/markdown/parse-markdown.ts';
import type { SourceFile, TownSource } from '../../content/load/town-source.ts';
import type { TownSeed } from './town-seed.ts';

const encoder = new TextEncoder();

/** A file of a text. */
export function textFile(path: string, text: string, changed?: number): SourceFile {
  let bytes: Uint8Array | undefined;
  const read = () => {
    bytes ??= encoder.encode(text);
    return bytes;
  };
  return { path, size: text.length, read, changed };
}

/** Parses each text once. */
function remembering(): TownSource['markdown'] {
  const known = new Map<string, ReturnType<typeof parseMarkdown>>();
  return (text) => {
    const parsed = known.get(text) ?? parseMarkdown(text);
    // What is being written changes with every key: only so many states of it are of use.
    if (known.size > 5000) known.clear();
    known.set(text, parsed);
    return parsed;
  };
}

/** The town as the loader wants it. */
export function sourceFromSeed(options: { seed: TownSeed; labels: TownSource['labels']; now?: Date }): TownSource {
  const { seed, labels, now = new Date() } = options;
  const { id, folder, files, changed, media, parent, shared, community, themes } = seed;
  return {
    id,
    folder,
    // A boundary and the like are asked for by name and not looked into.
    files: Object.entries(files).map(([path, text]) => textFile(path, text, changed[path])),
    media: new Map(media.map((each) => [each.path, each])),
    problems: [],
    parent: parent && {
      name: parent.name,
      settings: parent.settings === undefined ? undefined : textFile('town.yaml', parent.settings),
    },
    shared: (name) => Object.entries(shared[name] ?? {}).map(([label, text]) => ({ ...textFile(name, text), label })),
    community,
    labels,
    themes,
    markdown: remembering(),
    now,
  };
}
