// A town's folder for tests, made of texts: no disk is touched.
import type { Beyond } from '../model/beyond.ts';
import type { Labels } from '../model/labels.ts';
import type { Media } from '../model/media.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import type { SourceFile, TownSource } from './town-source.ts';

/** The settings of a small town with two languages; everything that is not demanded is left out. */
export const testTown = [
  'name: Little Ford',
  'languages: [en, fr]',
  'country: BE',
  'timeZone: Europe/Brussels',
  'domain: little-ford.example',
  'contact: { address: { locality: Little Ford }, email: info@little-ford.example }',
  '',
].join('\n');

const topics = 'culture: { label: { en: Culture, fr: Culture } }\nsports: { label: { en: Sport, fr: Sports } }\n';

/** A file of a town's folder from its text or its bytes. */
export function testFile(path: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, size: bytes.length, read: () => bytes };
}

/** A file of the town's media folder; with `image` a picture of one size. */
export const testMedia = (path: string, image = false): Media => ({
  path,
  size: 1000,
  href: `/${path}`,
  image: image ? { width: 800, height: 600, variants: [] } : undefined,
});

/** A folder `towns/little-ford` with `files`; its `town.yaml` is `testTown` unless told. */
export function testSource(options: {
  files?: Readonly<Record<string, string | Uint8Array>>;
  media?: readonly Media[];
  labels?: TownSource['labels'];
  shared?: Readonly<Record<string, string>>;
  communityShared?: Readonly<Record<string, string>>;
  community?: TownSource['community'];
  warnings?: TownSource['warnings'];
  folder?: string;
  parent?: TownSource['parent'];
  now?: string;
  beyond?: Beyond | undefined;
}): TownSource {
  const { files = {}, media = [], shared = {}, communityShared = {}, folder = 'towns/little-ford' } = options;
  const all = { 'town.yaml': testTown, ...files };
  return {
    id: 'little-ford',
    folder,
    files: Object.entries(all).map(([path, content]) => testFile(path, content)),
    media: new Map(media.map((each) => [each.path, each])),
    problems: [],
    parent: options.parent,
    shared: (name) => {
      const text = { 'topics.yaml': topics, ...shared }[name];
      const own = text === undefined ? [] : [{ ...testFile(name, text), label: `content/shared/${name}` }];
      const nearer = communityShared[name];
      return nearer === undefined ? own : [...own, { ...testFile(name, nearer), label: `community/shared/${name}` }];
    },
    themes: ['commons'],
    community: options.community,
    warnings: options.warnings,
    labels: options.labels ?? (() => ({}) as Labels),
    markdown: parseMarkdown,
    beyond: options.beyond,
    now: new Date(options.now ?? '2026-11-23T09:00:00Z'),
  };
}
