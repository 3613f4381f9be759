// Decides whether a town's new site may take the place of the one that stands.
import type { MadeSite } from '../make-site.ts';
import type { Folders } from '../project.ts';
import { checkTown } from './check-town.ts';
import { type WholeReport, wholeReport } from './report/whole-report.ts';

/** What a build is told about the gate. */
export interface GateOrder {
  /** Publish in spite of violations: an alert that cannot wait. */
  urgent: boolean;
}

/** What the gate found, and whether it lets the site pass. */
export interface Judgement {
  passed: boolean;
  /** True when the site has violations and is published all the same. */
  urgent: boolean;
  /** Pages without findings are counted, not listed. */
  report: WholeReport;
}

/** Judges a site: all pages by rules, in the browser those that have changed since they were last seen there. */
export async function judgeSite(options: { made: MadeSite; folders: Folders; order: GateOrder }): Promise<Judgement> {
  const { made, folders, order } = options;
  const { pages, work } = await checkTown({ made, folders, language: 'en', browser: true, all: false });
  const report = wholeReport({ pages, works: [work] });
  const isSound = report.summary.violations === 0;
  const told = pages.filter(({ findings }) => findings.length > 0);
  return { passed: isSound || order.urgent, urgent: !isSound && order.urgent, report: { ...report, pages: told } };
}
