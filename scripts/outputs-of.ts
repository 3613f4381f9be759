// All files of a site beside its pages: those that every collection has, and those of its modules.

import { derive } from '../content/derive/outputs.ts';
import type { Move } from '../content/derive/redirects/moves.ts';
import { isOn } from '../content/model/module.ts';
import type { Output } from '../content/model/output.ts';
import type { Site } from '../content/model/site.ts';
import { modules } from '../content/modules/modules.ts';

/**
 * The outputs of a site; a module that the town has not switched on adds none.
 * @param moved entries that were renamed since the last build
 */
export function outputsOf(site: Site, moved: readonly Move[] = []): Output[] {
  const chosen = site.town.modules;
  const on = modules.filter((module) => isOn(module, chosen));
  return derive(site, { more: on.flatMap((module) => module.outputs(site)), moved });
}
