// Decap's configuration, made here of the town as published: what follows from the town need not be published beside it.
import { type Config, cmsConfig } from '../../content/derive/cms/cms-config.ts';
import { labelLayers, loadLabels } from '../../content/load/load-labels.ts';
import type { TownSource } from '../../content/load/town-source.ts';
import type { Labels } from '../../content/model/labels.ts';
import { modules } from '../../content/modules/modules.ts';
import { loadDraft } from '../town/load-draft.ts';

/** The configuration in the editor's language. Throws when the town cannot be loaded, which no build publishes. */
export function configurationOf(options: {
  source: TownSource;
  language: string;
  labels: Labels;
  /** Whether the town has a file of rights: nobody is shown it, and yet it can be edited. */
  hasRights: boolean;
}): Config {
  const { source, language, labels, hasRights } = options;
  const { site, problems } = loadDraft({ source, files: [] });
  if (!site) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const files = new Set([...source.files.map(({ path }) => path), ...(hasRights ? ['rights.yaml'] : [])]);
  const known = { ...source, labels: (each: string) => (each === language ? labels : source.labels(each)) };
  const { labels: own } = loadLabels(source, site.languages);
  return cmsConfig({
    site,
    modules,
    language,
    labels: labelLayers({ source: known, own, profile: site.profile, language }),
    files,
  });
}
