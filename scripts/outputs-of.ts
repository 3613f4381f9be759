// All files of a site beside its pages: those that every collection has, and those of its modules.
import { derive } from '../content/derive/outputs.ts';
import type { Output } from '../content/model/output.ts';
import type { Site } from '../content/model/site.ts';
import { modules } from '../content/modules/modules.ts';

/** The outputs of a site; a module that the town has not switched on adds none. */
export function outputsOf(site: Site): Output[] {
  const chosen = site.town.modules;
  const on = modules.filter(({ name }) => !chosen || chosen.includes(name));
  return derive(
    site,
    on.flatMap((module) => module.outputs(site)),
  );
}
