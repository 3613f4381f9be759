// Writes a report in the forms that were asked for besides the one on the terminal.
import { writeFileSync } from 'node:fs';
import { htmlReport, type Pictures } from './html-report.ts';
import { sarifOf } from './sarif.ts';
import type { WholeReport } from './whole-report.ts';

/** Files to write, when asked for. */
export interface ReportFiles {
  sarif?: string | undefined;
  html?: string | undefined;
}

/** Writes the files. */
export function writeReports(options: {
  report: WholeReport;
  files: ReportFiles;
  language: string;
  pictures: Pictures;
}): void {
  const { report, files, language, pictures } = options;
  if (files.sarif) writeFileSync(files.sarif, `${JSON.stringify(sarifOf(report), undefined, 2)}\n`);
  if (files.html) writeFileSync(files.html, htmlReport({ report, language, pictures }));
}
