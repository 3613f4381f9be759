// The site as it would be with what is being edited: made once for all who ask.
import { type LoadResult, loadSite } from '../../content/load/load-site.ts';
import type { TownSource } from '../../content/load/town-source.ts';
import { modules } from '../../content/modules/modules.ts';
import type { DraftFile } from '../preview/draft-files.ts';
import { type NewPicture, sourceWithDraft } from '../preview/source-with-draft.ts';

let last: { source: TownSource; key: string; result: LoadResult } | undefined;

/** Loads the town with a draft in it. */
export function loadDraft(options: {
  source: TownSource;
  files: readonly DraftFile[];
  pictures?: readonly NewPicture[];
}): LoadResult {
  const { source, files, pictures = [] } = options;
  const key = JSON.stringify([files, pictures]);
  if (last?.source !== source || last.key !== key) {
    last = { source, key, result: loadSite(sourceWithDraft({ source, files, pictures }), modules) };
  }
  return last.result;
}
