// `belfry check --url`: the layers for built pages on any site, a folder or what answers at an address.
import { takePictures } from './gate/browser/take-pictures.ts';
import { checkSite } from './gate/check-site.ts';
import type { GateRequest } from './gate/check-town.ts';
import { openGateMemory } from './gate/gate-memory.ts';
import { readSite } from './gate/read-site.ts';
import { printWhole } from './gate/report/print-report.ts';
import { wholeReport } from './gate/report/whole-report.ts';
import { type ReportFiles, writeReports } from './gate/report/write-reports.ts';
import { counted, progressLine } from './terminal.ts';

/** Checks a site; returns the exit code: 0, 1 when there are violations, or 2 when there is no such site. */
export async function checkUrl(options: {
  url: string;
  json: boolean;
  language?: string | undefined;
  browser?: GateRequest['browser'];
  files?: ReportFiles;
}): Promise<number> {
  const { url, json, language = 'en', browser = true, files = {} } = options;
  const { stdout, stderr } = process;
  const progress = progressLine(stderr);
  progress.show(`Reading ${url} …`);
  const site = await readSite({ from: url }).catch((error: Error) => error);
  if (site instanceof Error) {
    progress.clear();
    stderr.write(`${site.message}\n`);
    return 2;
  }
  // Nobody knows what else of another site changes: it is looked at whole each time.
  const memory = openGateMemory({ version: '', forget: true });
  const onPage = (done: number, count: number) => progress.show(`${done} of ${counted(count, 'look')}`);
  const { pages, work } = await checkSite({ site, memory, language, browser, onPage });
  progress.clear();
  const report = wholeReport({ pages, works: browser ? [work] : undefined });
  const pictures = browser && files.html ? await takePictures({ site, pages }) : new Map();
  writeReports({ report, files, language, pictures });
  const { violations, warnings } = report.summary;
  if (json) stdout.write(`${JSON.stringify(report)}\n`);
  else {
    printWhole({ report, language, stream: stdout });
    stdout.write(`${counted(violations, 'error')}, ${counted(warnings, 'warning')}\n`);
  }
  return violations > 0 ? 1 : 0;
}
