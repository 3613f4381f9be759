// Looks at one page in every look: axe, the gate's own rules, and what axe leaves open.
import type { Page } from 'playwright-core';
import type { Say } from '../../../content/model/labels.ts';
import type { Finding } from '../finding.ts';
import { axeFindings } from './axe-findings.ts';
import { type AskedLook, COLOUR_RULES, LOOKS } from './looks.ts';
import { runAxe, WCAG_TAGS } from './run-axe.ts';
import { runBrowserRules } from './run-browser-rules.ts';
import { setLook } from './set-look.ts';
import { strainPage } from './strain-page.ts';
import { settleUndecided } from './undecided.ts';

/** What is good practice by axe but judged better elsewhere: `region` asks every skip link for a landmark. */
const LEFT_OUT = ['region', 'heading-order', 'page-has-heading-one', 'empty-heading', 'landmark-one-main', 'skip-link'];

async function findingsIn(page: Page, look: AskedLook, say: Say, language: string): Promise<Finding[]> {
  const { extent } = look;
  const request =
    extent === 'colours'
      ? { onlyRules: COLOUR_RULES }
      : { tags: extent === 'all' ? [...WCAG_TAGS, 'best-practice'] : WCAG_TAGS, withoutRules: LEFT_OUT };
  const { violations, incomplete } = await runAxe(page, { ...request, language });
  return [
    ...axeFindings(violations, say),
    ...(await settleUndecided({ page, results: incomplete, say })),
    ...(await runBrowserRules({ page, extent, say })),
  ];
}

const isSame = (one: Finding) => (other: Finding) =>
  one.rule === other.rule &&
  (one.details?.component ? one.details.component === other.details?.component : one.where === other.where);

/**
 * The findings of the page that is shown, each once; what is seen in some looks only says in which. `first` shows the
 * page in its first look.
 */
export async function lookAtPage(options: {
  page: Page;
  first: () => Promise<void>;
  say: Say;
  language: string;
  looks?: readonly AskedLook[];
}): Promise<Finding[]> {
  const { page, first, say, language, looks = LOOKS } = options;
  const all: { finding: Finding; seen: AskedLook[] }[] = [];
  for (const [turn, look] of looks.entries()) {
    await setLook(page, look);
    if (turn === 0) await first();
    for (const finding of await findingsIn(page, look, say, language)) {
      const known = all.find((each) => isSame(finding)(each.finding));
      if (known) known.seen.push(look);
      else all.push({ finding, seen: [look] });
    }
  }
  const strained = await strainPage({ page, say });
  const looked = all.map(({ finding, seen }) => {
    if (seen[0] === looks[0]) return finding;
    const names = seen.map(({ width, colourScheme }) => say(`gate.look.${colourScheme}`, { width: String(width) }));
    const message = `${finding.message} ${say('gate.look.only', { looks: [...new Set(names)].join(', ') })}`;
    return { ...finding, message };
  });
  return [...looked, ...strained];
}
