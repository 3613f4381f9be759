// The files of data of a town's modules, and what an editor calls them.
import type { Say } from '../../model/labels.ts';
import { isOn } from '../../model/module.ts';
import type { Singleton } from '../../model/singleton.ts';
import type { CmsSource } from './cms-source.ts';
import { firstLabel } from './place.ts';

/** Those that editors meet, each with the name of its module. */
export const singletonsOf = ({ modules, site }: CmsSource): (Singleton & { module: string })[] =>
  modules
    .filter((module) => isOn(module, site.town.modules))
    .flatMap(({ name, singletons }) => singletons.map((singleton) => ({ ...singleton, module: name })))
    .filter(({ edited }) => edited);

/** What a file of data is called. */
export const fileLabel = (say: Say, module: string, name: string): string =>
  firstLabel(say, [`${module}.${name}.title`, `${module}.${name}`, `${name}.title`, `field.${name}`]) ?? name;
