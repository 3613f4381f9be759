// What schema.org wants to know of instructions: their steps in order, each with its address.
import type { Entry } from '../../model/entry.ts';
import type { Page } from '../../model/page.ts';
import type { Site } from '../../model/site.ts';
import { type Node, node } from './node.ts';

/** The properties of a `HowTo`; the texts of the steps stand at their addresses. */
export function howTo({ site, entry, page }: { site: Site; entry: Entry; page: Page }): Node {
  const { steps = [] } = entry.values as { steps?: { title: string }[] };
  return {
    step: steps.map(({ title }, index) =>
      node('HowToStep', { position: index + 1, name: title, url: `${site.origin}${page.path}step-${index + 1}/` }),
    ),
  };
}
