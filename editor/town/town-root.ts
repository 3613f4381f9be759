// Where the town's folder stands in its repository, as the configuration has it.
import type { CmsConfig } from 'decap-cms-core';

/** The folder without a slash at its end; '' where the repository is the town's own. */
export function townRoot(config: Pick<CmsConfig, 'media_folder'>): string {
  return (config.media_folder ?? '').replace(/\/?media$/, '');
}
