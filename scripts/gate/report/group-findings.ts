// Findings grouped by what there is to do: one group for each rule, the most urgent first.
import type { Finding, Level, PageReport } from '../finding.ts';

/** All places that one rule was broken at. */
export interface FindingGroup {
  rule: string;
  level: Level;
  wcag: readonly string[];
  /** The sentences of the first place; those of others may name other details. */
  message: string;
  mend: string;
  places: { path: string; finding: Finding }[];
}

/** The groups: violations first, then by how often they occur. */
export function groupFindings(pages: readonly Pick<PageReport, 'path' | 'findings'>[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const { path, findings } of pages) {
    for (const finding of findings) {
      const { rule, level, wcag, message, mend } = finding;
      const key = `${level} ${rule}`;
      const group = groups.get(key) ?? { rule, level, wcag, message, mend, places: [] };
      group.places.push({ path, finding });
      groups.set(key, group);
    }
  }
  const weight = ({ level, places }: FindingGroup) => (level === 'violation' ? 1e9 : 0) + places.length;
  return [...groups.values()].sort((a, b) => weight(b) - weight(a));
}
