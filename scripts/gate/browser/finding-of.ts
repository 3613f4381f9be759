// Makes a finding of an element that broke one of the gate's own rules, in the words of a language.
import type { Say } from '../../../content/model/labels.ts';
import { type Details, type Finding, type Level, placeOf } from '../finding.ts';

/** An element that broke a rule, as a page tells of it. */
export interface FoundElement {
  rule: string;
  selector: string;
  html: string;
  details?: Details | undefined;
  level?: Level | undefined;
}

/** The finding, with the sentences that the labels have for its rule. */
export function findingOf(options: {
  rule: { name: string; wcag: readonly string[]; level: Level };
  found: Omit<FoundElement, 'rule'>;
  say: Say;
}): Finding {
  const { rule, found, say } = options;
  const { details } = found;
  return {
    rule: rule.name,
    level: found.level ?? rule.level,
    wcag: rule.wcag,
    where: placeOf(found.selector, found.html),
    message: say(`gate.${rule.name}.message`, details),
    mend: say(`gate.${rule.name}.mend`, details),
    ...(details && { details }),
  };
}
