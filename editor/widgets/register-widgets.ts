// Makes the widgets known to Decap that its own cannot replace.
import './own-control.css';
import type { CMS } from 'decap-cms-core';
import type { Say } from '../../content/model/labels.ts';
import { choicesControl } from './choices-control.ts';
import { linesControl } from './lines-control.ts';
import { localisedControl } from './localised-control.ts';
import { momentControl } from './moment-control.ts';
import { promptPicture } from './prompt-picture.ts';
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
  const better = { relation: quietRelation, image: promptPicture };
  for (const [name, change] of Object.entries(better)) {
    const widget = cms.getWidget(name) as unknown as { control: Parameters<typeof change>[0] };
    widget.control = change(widget.control);
  }
}
