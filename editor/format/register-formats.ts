// Tells Decap how files of a town are read and written.
import type { CMS } from 'decap-cms-core';
import { entryFormat } from './entry-format.ts';
import { yamlFormat } from './yaml-format.ts';

/** Registers the formats that collections name in the configuration. */
export function registerFormats(cms: CMS): void {
  cms.registerCustomFormat('belfry', 'md', entryFormat);
  cms.registerCustomFormat('belfry-yaml', 'yaml', yamlFormat);
}
