// What happens before and after Decap saves an entry.
import type { CMS, CmsConfig } from 'decap-cms-core';
import { newSlug, SLUG_KEY } from '../../content/derive/cms/new-slug.ts';
import { toFile } from '../format/entry-format.ts';
import { SOURCE } from '../format/source-key.ts';
import type { DecapRecord } from '../preview/draft-files.ts';

/** An entry's data in Decap's store. */
interface Data {
  get: (key: string) => unknown;
  set: (key: string, value: unknown) => Data;
  toJS: () => Record<string, unknown>;
}

/** An entry as it is on the way to being saved. */
interface Entry extends DecapRecord {
  deleteIn: (path: readonly string[]) => Entry;
}

/** Without the translations in which nothing is written: Decap would save a file without content for each. */
function withoutBlankTranslations(entry: Entry): Entry {
  const languages = (entry.get('i18n') as { keys: () => Iterable<string> } | undefined)?.keys() ?? [];
  return [...languages].reduce((kept, language) => {
    const data = kept.getIn(['i18n', language, 'data']) as Data | undefined;
    // A file that there is stays, and is emptied.
    const isNothing = data && !data.get(SOURCE) && toFile(data.toJS()) === '';
    return isNothing ? kept.deleteIn(['i18n', language]) : kept;
  }, entry);
}

/** Makes an entry ready before it is saved, a new one with its name, and tells when one has been saved. */
export function followSaves(options: { cms: CMS; config: CmsConfig; onSaved: () => void }): void {
  const { cms, config, onSaved } = options;
  const folders = new Map(config.collections.map(({ name, folder }) => [name, folder]));
  const prepare = (event: { entry: Entry }) => {
    // What a handler leaves in the event is what is saved.
    event.entry = withoutBlankTranslations(event.entry);
    const { entry } = event;
    const data = entry.get('data') as Data;
    const folder = folders.get(String(entry.get('collection')));
    if (!entry.get('newRecord') || folder === undefined) return undefined;
    const title = String(data.get('title') ?? '');
    return data.set(SLUG_KEY, newSlug({ title, folder, fallback: 'entry' }));
  };
  cms.registerEventListener({ name: 'preSave', handler: prepare as never });
  cms.registerEventListener({ name: 'postSave', handler: onSaved as never });
}
