// `belfry check`: says what is wrong with the sources of towns and with the pages made of them, and publishes nothing.
import { speaker } from '../content/model/labels.ts';
import { checkSources } from './check-sources.ts';
import { type CheckedPages, checkTowns } from './check-towns.ts';
import type { GateRequest } from './gate/check-town.ts';
import { printWhole } from './gate/report/print-report.ts';
import { wholeReport } from './gate/report/whole-report.ts';
import { type ReportFiles, writeReports } from './gate/report/write-reports.ts';
import { sourceFindings } from './gate/source-findings.ts';
import { chooseTowns } from './list-towns.ts';
import type { Folders } from './project.ts';
import { readLabels } from './read-labels.ts';
import { codeOwnersProblems } from './rights/code-owners-of.ts';
import { repositoryOf } from './rights/git.ts';
import { counted, printProblems, toldOnce } from './terminal.ts';

/** What `belfry check` was asked for. */
export interface CheckOptions extends Partial<Omit<GateRequest, 'onPage'>> {
  towns: readonly string[];
  folders: Folders;
  /** Print the report for programs instead of text. */
  json: boolean;
  /** Look at the sources alone. */
  content?: boolean | undefined;
  files?: ReportFiles | undefined;
}

/** Checks towns; returns the exit code: 0, or 1 when there are violations. Warnings are told but do not count. */
export async function check(options: CheckOptions): Promise<number> {
  const { folders, json, content = false, language = 'en', browser = true, all = false, files = {} } = options;
  const { record } = options;
  const { stdout } = process;
  const { chosen, problems: unknown } = chooseTowns(folders.towns, options.towns);
  const isAsked = unknown.length === 0;
  const checked: CheckedPages | undefined =
    content || !isAsked
      ? undefined
      : await checkTowns({
          towns: chosen,
          folders,
          language,
          browser,
          all,
          record,
          pictures: browser && files.html !== undefined,
        });
  const owners = codeOwnersProblems(folders.towns, repositoryOf(folders.towns));
  const sources = checked?.problems ?? (isAsked ? await checkSources(chosen, folders) : unknown);
  const problems = toldOnce([...sources, ...owners]);
  const languages = [language, 'en'].map((each) => readLabels(each) ?? {});
  const pages = [...sourceFindings(problems, speaker(language, languages)), ...(checked?.pages ?? [])];
  const report = wholeReport({ pages, works: browser ? checked?.works : undefined });
  writeReports({ report, files, language, pictures: checked?.pictures ?? new Map() });
  const { violations, warnings } = report.summary;
  if (json) stdout.write(`${JSON.stringify(report)}\n`);
  else {
    printProblems(problems, stdout);
    if (checked) printWhole({ report: { ...report, pages: checked.pages }, language, stream: stdout });
    stdout.write(
      `${counted(chosen.length, 'town')}: ${counted(violations, 'error')}, ${counted(warnings, 'warning')}\n`,
    );
  }
  return violations > 0 ? 1 : 0;
}
