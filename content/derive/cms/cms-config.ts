// Decap's configuration, made of a town and the content model; one per language of editors.
import type { CmsConfig } from 'decap-cms-core';
import type { CmsSource } from './cms-source.ts';

/** What Decap needs to know of a town, in the editor's language. It is plain data: JSON. */
export function cmsConfig({ site }: CmsSource): CmsConfig {
  return { backend: { name: 'proxy' }, media_folder: `towns/${site.town.id}/media`, collections: [] };
}
