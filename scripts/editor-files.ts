// The files of one town's /admin/: the page that starts the editing program, and what it has to know of the town.
import { cmsConfig } from '../content/derive/cms/cms-config.ts';
import type { Output } from '../content/model/output.ts';
import type { Site } from '../content/model/site.ts';
import { modules } from '../content/modules/modules.ts';
import { type EditorAssets, editorLanguages } from './editor-bundle.ts';
import { editorPage } from './editor-page.ts';
import { readLabels } from './read-labels.ts';

/** All files of a town's /admin/ but the program itself. */
export function editorFiles(options: { site: Site; assets: EditorAssets }): Output[] {
  const { site, assets } = options;
  const languages = editorLanguages();
  const configs = languages.map((language) => {
    const labels = [readLabels(language) ?? {}, readLabels('en') ?? {}];
    const config = cmsConfig({ site, modules, language, labels });
    return { path: `admin/config.${language}.json`, body: JSON.stringify(config) };
  });
  return [{ path: 'admin/index.html', body: editorPage({ site, assets, languages }) }, ...configs];
}
