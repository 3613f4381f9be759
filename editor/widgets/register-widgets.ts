// Makes the widgets known to Decap that its own cannot replace.
import './own-control.css';
import type { CMS } from 'decap-cms-core';
import type { Say } from '../../content/model/labels.ts';
import { choicesControl } from './choices-control.ts';
import { linesControl } from './lines-control.ts';
import { localisedControl } from './localised-control.ts';
import { momentControl } from './moment-control.ts';
import { quietRelation } from './quiet-relation.ts';

/** Registers all of them but the one of positions. */
export function registerWidgets(cms: CMS, say: Say): void {
  const { control: list } = cms.getWidget('list') as { control: unknown };
  const controls = {
    'belfry-localised': localisedControl(say),
    'belfry-moment': momentControl(say),
    'belfry-choices': choicesControl(),
    'belfry-lines': linesControl(list),
  };
  for (const [name, control] of Object.entries(controls)) cms.registerWidget(name, control as never);
  const relation = cms.getWidget('relation') as unknown as { control: Parameters<typeof quietRelation>[0] };
  relation.control = quietRelation(relation.control);
}
