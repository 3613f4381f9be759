// What axe could not decide: resolved by computing where that is possible, else a question for a human.
import type { NodeResult, Result } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Say } from '../../../content/model/labels.ts';
import { type Finding, placeOf } from '../finding.ts';
import { selectorOf } from './axe.ts';
import { axeFindings, criteriaOf, reasonsOf } from './axe-findings.ts';
import { resolveContrast } from './resolve-contrast.ts';
import { resolveHeaders } from './resolve-headers.ts';

// Runs in the page: the nearest names that a style sheet knows the element by, the same wherever a component stands.
function componentsOf(selectors: (string | undefined)[]): string[] {
  return selectors.map((selector) => {
    const steps: string[] = [];
    for (let at = selector ? document.querySelector(selector) : null; at && steps.length < 3; at = at.parentElement) {
      const classes = [...at.classList].sort().map((name) => `.${name}`);
      if (steps.length === 0 || classes.length > 0) steps.unshift(at.localName + classes.join(''));
    }
    return steps.join(' ');
  });
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

// A sign such as “+” is no word that a name could hold; a list that scripts have not filled yet has nothing to judge.
const isIdle = (rule: string, html: string): boolean =>
  (rule === 'label-content-name-mismatch' && !/\p{L}/u.test(textOf(html))) ||
  (rule === 'aria-required-children' && /^<(\w+)[^>]*>\s*<\/\1>$/.test(html));

/** Findings that are certain after all, and questions: warnings of the rule `undecided`, one for each component. */
export async function settleUndecided(options: {
  page: Page;
  results: readonly Result[];
  say: Say;
}): Promise<Finding[]> {
  const { page, results, say } = options;
  const findings: Finding[] = [];
  for (const result of results) {
    let open: NodeResult[] = result.nodes;
    if (result.id === 'color-contrast') {
      const settled = await resolveContrast(page, result);
      findings.push(...axeFindings([{ ...result, nodes: settled.failed }], say));
      open = settled.open;
    }
    // What stands in a frame is a page of its own.
    open = open.filter(({ html, target }) => target.length === 1 && !isIdle(result.id, html));
    if (result.id === 'th-has-data-cells') open = await resolveHeaders(page, open);
    const selectors = open.map(({ target }) => (typeof target[0] === 'string' ? target[0] : undefined));
    const components = await page.evaluate(componentsOf, selectors);
    for (const [index, node] of open.entries()) {
      const component = `${result.id} ${components[index]}`;
      if (findings.some(({ details }) => details?.component === component)) continue;
      findings.push({
        rule: 'undecided',
        level: 'warning',
        wcag: criteriaOf(result.tags),
        where: placeOf(selectorOf(node), node.html),
        message: say('gate.undecided.message', { question: result.help }),
        mend: say('gate.undecided.mend', { reason: reasonsOf(node), component }),
        details: { component, question: result.help },
      });
    }
  }
  return findings;
}
