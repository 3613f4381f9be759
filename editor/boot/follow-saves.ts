// What happens before and after Decap saves an entry.
import type { CMS, CmsConfig } from 'decap-cms-core';
import { newSlug, SLUG_KEY } from '../../content/derive/cms/new-slug.ts';
import type { DecapRecord } from '../preview/draft-files.ts';

/** An entry's data in Decap's store. */
interface Data {
  get: (key: string) => unknown;
  set: (key: string, value: unknown) => Data;
}

/** Gives a new entry its name before it is saved, and tells when one has been saved. */
export function followSaves(options: { cms: CMS; config: CmsConfig; onSaved: () => void }): void {
  const { cms, config, onSaved } = options;
  const folders = new Map(config.collections.map(({ name, folder }) => [name, folder]));
  const named = ({ entry }: { entry: DecapRecord }) => {
    const data = entry.get('data') as Data;
    const folder = folders.get(String(entry.get('collection')));
    if (!entry.get('newRecord') || folder === undefined) return undefined;
    const title = String(data.get('title') ?? '');
    return data.set(SLUG_KEY, newSlug({ title, folder, fallback: 'entry' }));
  };
  cms.registerEventListener({ name: 'preSave', handler: named as never });
  cms.registerEventListener({ name: 'postSave', handler: onSaved as never });
}
