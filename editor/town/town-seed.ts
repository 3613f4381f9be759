// A town as the editing program gets it: its files as published, without the long texts.
import type { TownSource } from '../../content/load/town-source.ts';
import type { Media } from '../../content/model/media.ts';

/** What `/admin/town.json` holds. */
export interface TownSeed {
  id: string;
  folder: string;
  /** Texts of YAML and Markdown files by path below the town's folder. */
  files: Record<string, string>;
  /** When files were last changed, in seconds since 1970, where that decides which translation is outdated. */
  changed: Record<string, number>;
  media: Media[];
  /** The town that this one is part of, and its settings. */
  parent?: { name: string; settings: string | undefined } | undefined;
  /** What all towns start from, by name: texts by the files that they stand in. */
  shared: Record<string, Record<string, string>>;
  community?: TownSource['community'];
  /** The themes there are. */
  themes: readonly string[];
}

/** Long texts stand for themselves only on their own page: there the editor has them. */
const BLANKED = '.\n';

const decoder = new TextDecoder();

/** What a text leads to within the town: an entry that it names cannot be deleted. */
const linksOf = (text: string): string =>
  [...text.matchAll(/\]\(\s*<?([a-z][a-z0-9-]*\/[^\s<>()]+)/g)].map(([, target]) => `[.](${target})\n`).join('');

/** A file without the text below its fields, but for its links. */
function withoutBody(text: string): string {
  const [head] = /^\ufeff?---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/m.exec(text) ?? [];
  const body = head && text.slice(head.length);
  return head && body?.trim() ? `${head.trimEnd()}\n${BLANKED}${linksOf(body)}` : text;
}

/** A document's own text is for search alone. */
const slim = ({ document, ...media }: Media): Media =>
  document ? { ...media, document: { ...document, text: [] } } : media;

/**
 * The seed of a town.
 * @param sharedNames the files that the town's modules read of what all towns start from
 */
export function seedOf(source: TownSource, sharedNames: Iterable<string>): TownSeed {
  // Who may edit what is nobody else's business: the page is public.
  const texts = source.files.filter(({ path }) => /\.(?:md|yaml)$/.test(path) && path !== 'rights.yaml');
  const shared = [...sharedNames].flatMap((name) => {
    const files = source.shared(name).map((file) => [file.label, decoder.decode(file.read())] as const);
    return files.length > 0 ? [[name, Object.fromEntries(files)] as const] : [];
  });
  return {
    id: source.id,
    folder: source.folder,
    files: Object.fromEntries(texts.map((file) => [file.path, withoutBody(decoder.decode(file.read()))])),
    changed: Object.fromEntries(texts.flatMap(({ path, changed }) => (changed ? [[path, changed] as const] : []))),
    media: [...source.media.values()].map(slim),
    parent: source.parent && {
      name: source.parent.name,
      settings: source.parent.settings && decoder.decode(source.parent.settings.read()),
    },
    shared: Object.fromEntries(shared),
    themes: source.themes,
    community: source.community,
  };
}
