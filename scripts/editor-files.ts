// The files of one town's /admin/: the page that starts the editing program, and what it has to know of the town.
import { hash } from 'node:crypto';
import { publicRights } from '../content/derive/rights/public-rights.ts';
import { profileNames } from '../content/load/load-profile.ts';
import type { TownSource } from '../content/load/town-source.ts';
import { isOn } from '../content/model/module.ts';
import type { Output } from '../content/model/output.ts';
import type { Site } from '../content/model/site.ts';
import { modules } from '../content/modules/modules.ts';
import { seedOf } from '../editor/town/town-seed.ts';
import { type EditorAssets, editorLanguages } from './editor-bundle.ts';
import { editorPage } from './editor-page.ts';

/** What the modules of a town read of what all towns start from. */
function sharedNames(site: Site): string[] {
  const on = modules.filter((module) => isOn(module, site.town.modules));
  const data = on.flatMap(({ singletons }) => singletons).filter(({ shared }) => shared);
  const texts = on.flatMap(({ sharedTexts }) => sharedTexts).map((name) => name.split('/'));
  const languages = new Set([...site.languages, 'en']);
  return [
    'topics.yaml',
    ...profileNames(site.town.kind, [...languages]),
    ...data.map(({ name }) => `${name}.yaml`),
    ...texts.flatMap(([folder, slug]) => [...languages].map((language) => `${folder}/${language}/${slug}.md`)),
  ];
}

/** All files of a town's /admin/ but the program itself. */
export function editorFiles(options: { source: TownSource; site: Site; assets: EditorAssets }): Output[] {
  const { source, site, assets } = options;
  return [
    { path: 'admin/index.html', body: editorPage({ site, assets, languages: editorLanguages() }) },
    { path: 'admin/town.json', body: JSON.stringify(seedOf(source, sharedNames(site))) },
    {
      path: 'admin/rights.json',
      body: JSON.stringify(publicRights({ site, hash: (text) => hash('sha256', text, 'hex') })),
    },
  ];
}
