// The names of all that a build or the gate may warn of: what a SubCommunity or a town may count as an error.
import { gateRuleNames } from './gate/gate-words.ts';
import { readLabels } from './read-labels.ts';

let names: readonly string[] | undefined;

/** Codes of problems, and names of the gate's rules. */
export function warningNames(): readonly string[] {
  const codes = Object.keys(readLabels('en') ?? {}).flatMap(
    (key) => /^problem\.([a-z0-9-]+)\.message$/.exec(key)?.[1] ?? [],
  );
  names ??= [...new Set([...codes, ...gateRuleNames()])].sort();
  return names;
}
