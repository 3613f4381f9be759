// Decap's configuration, made of a town and the content model; one per language of editors.
import type { CmsCollection, CmsConfig } from 'decap-cms-core';
import { speaker } from '../../model/labels.ts';
import { backendAt, backendOf, keepsDrafts, LOCAL_API } from './backend.ts';
import type { CmsSource } from './cms-source.ts';
import { decapLanguage } from './decap-language.ts';
import { entryCollections } from './entry-collections.ts';
import { fileCollections } from './file-collections.ts';
import { inTownFolder } from './town-folder.ts';

/** What Decap accepts and its types lack. */
export interface Config extends CmsConfig {
  /** The search over all collections. */
  search: boolean;
}

/** What Decap needs to know of a town, in the editor's language. It is plain data: JSON. */
export function cmsConfig(source: CmsSource): Config {
  const { site, language, labels } = source;
  const { town, languages } = site;
  const say = speaker(language, labels);
  const place = { source, say, path: [], part: [], optional: false, own: false };
  const { ofTown, ofMiniSites } = entryCollections(source, place);
  const crest = town.crest && site.media.get(town.crest.src)?.href;
  return {
    backend: backendOf(town.editing),
    local_backend: { url: LOCAL_API, allowed_hosts: [`${town.id}.localhost`] },
    publish_mode: keepsDrafts(town.editing) ? 'editorial_workflow' : 'simple',
    locale: decapLanguage(language, languages),
    site_url: site.origin,
    display_url: site.origin,
    ...(crest && { logo: { src: crest, show_in_header: true } }),
    // On one's own machine there is nothing to ask for the address of a preview, and Decap complains.
    show_preview_links: (town.editing?.backend ?? 'local') !== 'local',
    search: true,
    // Content names its media by paths from the town's folder.
    media_folder: inTownFolder(town, 'media'),
    public_folder: 'media',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    ...(languages.length > 1 && {
      i18n: { structure: 'multiple_folders', locales: [...languages], default_locale: site.language },
    }),
    // Decap's types know no widgets but its own. Mini-sites may be many: they come last.
    collections: [...ofTown, ...fileCollections(source, place), ...ofMiniSites] as unknown as CmsCollection[],
  };
}

/** The configuration where the site is served just now: Decap wants whole addresses, and a preview leads to this very site. */
export const configAt = (config: Config, origin: string): Config => ({
  ...config,
  backend: backendAt(config.backend, origin),
  site_url: origin,
  display_url: origin,
  local_backend: { ...(config.local_backend as object), url: origin + LOCAL_API },
});
