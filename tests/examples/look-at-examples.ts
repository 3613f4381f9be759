// Looks at the page of all examples in a browser, as the gate looks at every page of a town.
import { inSite } from '../../scripts/gate/browser/in-site.ts';
import { lookAtPage } from '../../scripts/gate/browser/look-at-page.ts';
import type { AskedLook } from '../../scripts/gate/browser/looks.ts';
import { swapDocument } from '../../scripts/gate/browser/swap-document.ts';
import { gateSay } from '../../scripts/gate/gate-words.ts';
import type { ShownExample } from './all-examples.ts';
import { type AllExamples, pageOfAll } from './page-of-all.ts';

/** The example in which a place on the page of all examples is; what stands before the sections is counted, too. */
function exampleAt(where: string, shown: readonly ShownExample[]): string {
  const [, way, number] = /section:nth-(of-type|child)\((\d+)\)/.exec(where) ?? [];
  return shown[Number(number) - (way === 'child' ? 2 : 1)]?.title ?? 'all examples';
}

/** What the gate finds in the examples, as lines; what a human should look at is no fault. */
export async function lookAtExamples(options: AllExamples & { looks: readonly AskedLook[] }): Promise<string[]> {
  const { shown, looks } = options;
  const site = pageOfAll(options);
  const found: string[] = [];
  await inSite(site, async (context) => {
    const page = await context.newPage();
    const first = () => swapDocument({ page, html: site.pages[0]?.html ?? '', baseUrl: `${site.origin}/` });
    const findings = await lookAtPage({ page, first, say: gateSay('en'), language: 'en', looks });
    const faults = findings.filter(({ level }) => level === 'violation');
    found.push(...faults.map(({ rule, where, message }) => `${exampleAt(where, shown)}: ${rule}: ${where} ${message}`));
  });
  return found;
}
