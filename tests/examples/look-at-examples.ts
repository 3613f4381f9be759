// Looks at the page of all examples in a browser, as the gate looks at every page of a town.
import { inSite } from '../../scripts/gate/browser/in-site.ts';
import { lookAtPage } from '../../scripts/gate/browser/look-at-page.ts';
import type { AskedLook } from '../../scripts/gate/browser/looks.ts';
import { swapDocument } from '../../scripts/gate/browser/swap-document.ts';
import { gateSay } from '../../scripts/gate/gate-words.ts';
import { type AllExamples, pageOfAll } from './page-of-all.ts';

/** Runs in the page: the titles of the examples in which places are, by the selectors of those. */
const titlesAt = (selectors: string[]): string[] =>
  selectors.map(
    (each) => document.querySelector(each)?.closest('main > section')?.firstElementChild?.textContent ?? 'all',
  );

/** What the gate finds in the examples, as lines; what a human should look at is no fault. */
export async function lookAtExamples(options: AllExamples & { looks: readonly AskedLook[] }): Promise<string[]> {
  const site = pageOfAll(options);
  const found: string[] = [];
  await inSite(site, async (context) => {
    const page = await context.newPage();
    const first = () => swapDocument({ page, html: site.pages[0]?.html ?? '', baseUrl: `${site.origin}/` });
    const findings = await lookAtPage({ page, first, say: gateSay('en'), language: 'en', looks: options.looks });
    const faults = findings.filter(({ level }) => level === 'violation');
    const titles = await page.evaluate(
      titlesAt,
      faults.map(({ where }) => where.split(' — ')[0] ?? ''),
    );
    found.push(...faults.map(({ rule, where, message }, at) => `${titles[at]}: ${rule}: ${where} ${message}`));
  });
  return found;
}
