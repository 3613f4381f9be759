// The whole report: pages with their findings, and how they were looked at.
import type { BrowserWork } from '../check-in-browser.ts';
import { type PageReport, type Report, type Summary, summarise } from '../finding.ts';
import { toolVersions } from '../gate-version.ts';

/** What was done, and how much was found. */
export interface WholeSummary extends Summary {
  /** Questions that only a human can answer; they are among the warnings. */
  undecided: number;
  checkedOn: string;
  /** What the browser did; absent when it was left out. */
  browser?: BrowserWork & { tools: string[] };
}

/** A report with all that is known of how it came about. */
export interface WholeReport extends Report {
  summary: WholeSummary;
}

const isBuilt = ({ layers }: PageReport): boolean => !layers.includes('source');

/** Puts a report together; `works` are absent where no browser looked. Files of sources are no pages. */
export function wholeReport(options: { pages: PageReport[]; works: readonly BrowserWork[] | undefined }): WholeReport {
  const { pages, works } = options;
  const sum = (part: keyof BrowserWork) => works?.reduce((total, work) => total + work[part], 0) ?? 0;
  const browser = { looked: sum('looked'), remembered: sum('remembered'), used: sum('used'), tools: toolVersions() };
  const findings = pages.flatMap((page) => page.findings);
  return {
    pages,
    summary: {
      ...summarise(pages),
      pages: pages.filter(isBuilt).length,
      undecided: findings.filter(({ rule }) => rule === 'undecided').length,
      checkedOn: new Date().toISOString().slice(0, 10),
      ...(works && { browser }),
    },
  };
}
