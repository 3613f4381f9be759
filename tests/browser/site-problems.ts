// Notes what a browser complains about while it shows a site: its console, its errors, its content security policy.
import type { BrowserContext } from 'playwright-core';

export type SiteProblems = {
  consoleErrors: string[];
  pageErrors: string[];
  policyViolations: string[];
};

type Violation = { page: string; directive: string; blocked: string; source: string };

/** Starts recording on every page of `context`; the lists of the answer grow as things happen. */
export async function recordProblems(options: { context: BrowserContext }): Promise<SiteProblems> {
  const problems: SiteProblems = { consoleErrors: [], pageErrors: [], policyViolations: [] };
  const { context } = options;
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    problems.consoleErrors.push(
      `${message.page()?.url() ?? 'a worker'}: ${message.text()} (${message.location().url})`,
    );
  });
  context.on('weberror', (event) => {
    const error = event.error();
    problems.pageErrors.push(`${event.page()?.url() ?? 'a worker'}: ${error.stack ?? error.message}`);
  });
  await context.exposeBinding('belfryPolicyViolation', (_, { page, directive, blocked, source }: Violation) => {
    problems.policyViolations.push(`${page}: ${directive} blocked ${blocked} (${source})`);
  });
  await context.addInitScript(reportViolations);
  return problems;
}

// Runs in the page, before its own scripts.
function reportViolations(): void {
  const { belfryPolicyViolation } = globalThis as unknown as { belfryPolicyViolation: (violation: Violation) => void };
  document.addEventListener('securitypolicyviolation', (event) => {
    belfryPolicyViolation({
      page: event.documentURI,
      directive: event.effectiveDirective,
      blocked: event.blockedURI,
      source: `${event.sourceFile || 'the page itself'}:${event.lineNumber}`,
    });
  });
}
