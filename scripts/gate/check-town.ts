// Checks what a town's pages are like before they are written.
import { accessibilityChecks } from '../../content/modules/legal/accessibility.ts';
import type { MadeSite } from '../make-site.ts';
import type { Folders } from '../project.ts';
import { takePictures } from './browser/take-pictures.ts';
import { checkSite, type SiteReport } from './check-site.ts';
import type { Finding } from './finding.ts';
import { openGateMemory } from './gate-memory.ts';
import { gateVersion } from './gate-version.ts';
import { withSources } from './page-sources.ts';
import { recordCheck } from './record-check.ts';
import type { Pictures } from './report/html-report.ts';
import { townSite } from './town-site.ts';

/** How pages are to be checked. */
export interface GateRequest {
  /** The language of the findings. */
  language: string;
  /** False leaves out the layer that needs a browser. */
  browser: boolean;
  /** Look at every page again, whatever was seen before. */
  all: boolean;
  /** Write what was found into the data of the town's accessibility statement. */
  record?: boolean | undefined;
  /** Take a picture of each place where something was found. */
  pictures?: boolean | undefined;
  onPage?: (done: number, all: number) => void;
}

/** Checks the site of a town; what the browser has seen is remembered below the folder for intermediate results. */
export async function checkTown(
  options: { made: MadeSite; folders: Folders } & GateRequest,
): Promise<SiteReport & { pictures: Pictures }> {
  const { made, folders, language, all, record = false, pictures = false, ...request } = options;
  const { id } = made.site.town;
  const memory = openGateMemory({
    file: `${folders.cache}/gate/${id}${language === 'en' ? '' : `.${language}`}.json`,
    version: gateVersion(language),
    forget: all,
  });
  const site = townSite(made);
  const report = await checkSite({ site, memory, language, ...request });
  // Without a browser nothing was seen that could take the place of what is remembered.
  if (request.browser) memory.keep();
  const decided = new Set(made.site.data(accessibilityChecks)?.decisions?.map(({ component }) => component));
  const isOpen = ({ details }: Finding) => !decided.has(String(details?.component));
  const { errors } = made.site.rules;
  const weighed = (finding: Finding): Finding =>
    errors.has(finding.rule) ? { ...finding, level: 'violation' } : finding;
  const open = report.pages.map((page) => ({ ...page, findings: page.findings.filter(isOpen).map(weighed) }));
  const pages = withSources({ pages: open, site: made.site, towns: folders.towns });
  if (record) {
    recordCheck({ file: `${folders.towns}/${id}/accessibility-checks.yaml`, pages, today: made.site.today });
  }
  return { ...report, pages, pictures: pictures ? await takePictures({ site, pages }) : new Map() };
}
