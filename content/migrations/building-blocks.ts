// What migrations are put together from: changes of one field, one word or one folder in all files of a town.
import type { Change, Files } from './migration.ts';
import { mapValue, moveValue, type Names, removeKey, renameKey } from './yaml-text.ts';

/** Where a field stands: the name of a collection, or of a file such as `town.yaml`. */
export type Place = string;

const FRONT_MATTER = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$)[\s\S]*)$/m;

const isIn = (place: Place, path: string): boolean =>
  place.endsWith('.yaml')
    ? path === place
    : path.endsWith('.md') && (path.startsWith(`${place}/`) || new RegExp(`^mini-sites/[^/]+/${place}/`).test(path));

/** Changes the fields of a place: front matter of entries, or a whole YAML file. */
export const changeFields =
  (place: Place, change: (yaml: string) => string): Change =>
  (files) =>
    new Map(
      [...files].map(([path, text]) => {
        if (!isIn(place, path)) return [path, text];
        if (path.endsWith('.yaml')) return [path, change(text)];
        const [, open, yaml = '', rest = ''] = FRONT_MATTER.exec(text) ?? [];
        return [path, open === undefined ? text : open + change(yaml) + rest];
      }),
    );

const names = (field: string): Names => field.split('.');

/** A field gets another name: `renameField('news', 'teaser', 'summary')`; a dot leads into a group, or each item of a list. */
export const renameField = (place: Place, field: string, name: string): Change =>
  changeFields(place, (yaml) => renameKey(yaml, names(field), name));

/** A field is no more. */
export const removeField = (place: Place, field: string): Change =>
  changeFields(place, (yaml) => removeKey(yaml, names(field)));

/** A value moves into another group, or out of one: `moveField('places', 'parking', 'access.parking')`. */
export const moveField = (place: Place, field: string, to: string): Change =>
  changeFields(place, (yaml) => moveValue(yaml, names(field), names(to)));

/** The words of a choice are called otherwise: `renameWords('places', 'kind', { pool: 'swimming-pool' })`. */
export const renameWords = (place: Place, field: string, words: Readonly<Record<string, string>>): Change =>
  changeFields(place, (yaml) => mapValue(yaml, names(field), (word) => words[word] ?? word));

/** The files of a collection move with it; what points to them in fields and texts is to be changed beside this. */
export const renameFolder =
  (from: string, to: string): Change =>
  (files: Files) =>
    new Map(
      [...files].map(([path, text]) => [path.replace(new RegExp(`^(mini-sites/[^/]+/)?${from}/`), `$1${to}/`), text]),
    );

/** A label is called otherwise: for towns in labels.yaml, for a SubCommunity in its files of labels. */
export const renameLabel =
  (from: string, to: string): Change =>
  (files) =>
    new Map(
      [...files].map(([path, text]) => {
        if (path === 'labels.yaml')
          return [path, Object.keys(languagesIn(text)).reduce((t, l) => renameKey(t, [l, from], to), text)];
        if (!/^community\/labels\/[^/]+\.json$/.test(path)) return [path, text];
        return [path, renameKey(text, [from], JSON.stringify(to))];
      }),
    );

const languagesIn = (text: string): Record<string, true> =>
  Object.fromEntries([...text.matchAll(/^([A-Za-z-]+):/gm)].map(([, language = '']) => [language, true]));
