// What is being edited, as files of the town's folder: one for each language that has text.
import { toSlug } from '../../content/model/slug.ts';
import { toFile } from '../format/entry-format.ts';
import { toYaml } from '../format/yaml-format.ts';

/** Values as Decap holds them: an Immutable map. */
interface Values {
  size?: number;
  toJS: () => Record<string, unknown>;
}

/** An entry, a collection or a file as Decap holds it. */
export interface DecapRecord {
  get: (key: string) => unknown;
  getIn: (path: readonly string[]) => unknown;
}

/** One file of the town's folder, as it would be saved now. */
export interface DraftFile {
  /** Relative to the town's folder. */
  path: string;
  text: string;
  /** The language that it is written in; '' where there is only one. */
  language: string;
}

/** What is being edited. */
export interface Draft {
  /** The file in the town's first language, or the only one. */
  path: string;
  files: readonly DraftFile[];
}

const valuesOf = (found: unknown): Record<string, unknown> | undefined => {
  const values = found as Values | undefined;
  return values && values.size !== 0 ? values.toJS() : undefined;
};

const within = (root: string, path: string): string =>
  root && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;

/** The name of the file of an entry: its own, or the one that its title would give it. */
function nameOf(entry: DecapRecord, values: Record<string, unknown>, isTaken: (name: string) => boolean): string {
  const own = String(entry.get('slug') ?? '');
  if (own && !entry.get('newRecord')) return own.split('/').at(-1) ?? own;
  const name = toSlug(String(values.title ?? ''));
  return isTaken(name) ? `${name}-draft` : name;
}

/**
 * The files of what is being edited.
 * @param options.root the town's folder within the repository, without a slash at its end
 * @param options.exists whether the town has a file of that path already
 */
export function draftFiles(options: {
  entry: DecapRecord;
  collection: DecapRecord;
  root: string;
  exists: (path: string) => boolean;
}): Draft | undefined {
  const { entry, collection, root, exists } = options;
  const values = valuesOf(entry.get('data')) ?? {};
  const listed = collection.get('files') as { find: (test: (file: DecapRecord) => boolean) => DecapRecord | undefined };
  const file = listed?.find((each) => each.get('name') === entry.get('slug'));
  if (listed && !file) return undefined;
  if (file) {
    const path = within(root, String(file.get('file')));
    return { path, files: [{ path, text: toYaml(values), language: '' }] };
  }

  const folder = within(root, String(collection.get('folder')));
  const languages = (collection.getIn(['i18n', 'locales']) as Iterable<string> | undefined) ?? [];
  const first = String(collection.getIn(['i18n', 'default_locale']) ?? '');
  const place = (name: string, language: string) => `${folder}/${language ? `${language}/` : ''}${name}.md`;
  const name = nameOf(entry, values, (each) => exists(place(each, first)));
  const others = [...languages].filter((language) => language !== first);
  const translations = others.flatMap((language) => {
    const translated = valuesOf(entry.getIn(['i18n', language, 'data']));
    return translated ? [{ path: place(name, language), text: toFile(translated), language }] : [];
  });
  const path = place(name, first);
  return { path, files: [{ path, text: toFile(values), language: first }, ...translations] };
}
