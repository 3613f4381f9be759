// What Decap's configuration is made of.
import type { Labels } from '../../model/labels.ts';
import type { Module } from '../../model/module.ts';
import type { Site } from '../../model/site.ts';

/** A town, the modules there are, and the language in which its editor reads. */
export interface CmsSource {
  site: Site;
  /** All modules; those that the town has switched off are left out. */
  modules: readonly Pick<Module, 'name' | 'always' | 'collections' | 'singletons'>[];
  /** The editor's language. */
  language: string;
  /** Labels in order of precedence: those of the editor's language, then English. */
  labels: readonly Labels[];
  /** Owners of mini-sites that have no entries yet; those that have some are known. */
  miniSites?: readonly string[];
  /** The files of the town's folder, where only those can be edited that are there; all when it is not told. */
  files?: ReadonlySet<string>;
}
