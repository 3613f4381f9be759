// Writes what a check has found into a town's accessibility-checks.yaml, from which its statement tells it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Document, parseDocument } from 'yaml';
import type { PageReport } from './finding.ts';
import { summarise } from './finding.ts';
import { toolVersions } from './gate-version.ts';

/** Records the findings on a town's pages; what people have decided stays as it is. */
export function recordCheck(options: { file: string; pages: readonly PageReport[]; today: string }): void {
  const { file, pages, today } = options;
  const { violations, warnings } = summarise(pages);
  const questions = pages.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'undecided').length;
  const document = existsSync(file) ? parseDocument(readFileSync(file, 'utf8')) : new Document({});
  const [axe] = toolVersions();
  const facts = { tool: `belfry check, ${axe}`, checkedOn: today, pages: pages.length, failures: violations };
  for (const [key, value] of Object.entries({ ...facts, warnings: warnings - questions, questions })) {
    document.set(key, value);
  }
  writeFileSync(file, document.toString());
}
