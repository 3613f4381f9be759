// Makes findings of what axe says, with sentences of ours for what most often has to be mended.
import type { NodeResult, Result } from 'axe-core';
import type { Say } from '../../../content/model/labels.ts';
import { type Finding, placeOf } from '../finding.ts';
import { selectorOf } from './axe.ts';

/** `wcag143` is the criterion 1.4.3, `wcag1410` is 1.4.10; `wcag2aa` is none. */
export const criteriaOf = (tags: readonly string[]): string[] =>
  tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []);

/** What axe says of one element, in one sentence each. */
export const reasonsOf = (node: Pick<NodeResult, 'any' | 'all' | 'none'>): string =>
  [...new Set([...node.all, ...node.none, ...node.any].map(({ message }) => message.replace(/\.?$/, '.')))].join(' ');

/** How to mend it: axe lists what it has measured; where we have a sentence, that one says what to do. */
function mendOf(rule: string, reason: string, say: Say): string {
  const key = `gate.${rule}.mend`;
  const own = say(key, { reason });
  return own === key ? reason : own.trim();
}

/** One finding for each element. What is good practice and no criterion of WCAG is a warning. */
export function axeFindings(results: readonly Result[], say: Say): Finding[] {
  return results.flatMap((result) =>
    result.nodes.map((node) => ({
      rule: result.id,
      level: result.tags.includes('best-practice') ? ('warning' as const) : ('violation' as const),
      wcag: criteriaOf(result.tags),
      where: placeOf(selectorOf(node), node.html),
      message: result.help.replace(/\.?$/, '.'),
      mend: mendOf(result.id, reasonsOf(node), say),
    })),
  );
}
