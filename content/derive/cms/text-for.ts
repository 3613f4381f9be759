// A text of the town as its editor reads it.
import { type Localised, localise } from '../../model/fields/localised.ts';
import type { CmsSource } from './cms-source.ts';

/** The text in the editor's language, or in the best that there is. */
export const textFor = (value: Localised, { site, language }: Pick<CmsSource, 'site' | 'language'>): string =>
  localise(value, language, site.languages).text;
