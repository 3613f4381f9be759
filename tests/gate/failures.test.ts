// The pages with one seeded failure each: what the rules over HTML catch, and that they are silent on each page’s sound twin.
import { describe, expect, it } from 'vitest';
import { failureCases } from './failure-cases.ts';
import { failurePages, hasFailurePages, readFailurePage, rulesThatFire, soundTwin } from './failure-pages.ts';

/** True faults of pages beside the one that was seeded. */
const besides: Record<string, string[]> = {
  'colour-and-contrast-focus-not-visible': ['link-without-target'],
  'content-content-is-not-in-correct-reading-order-in-source-code': ['heading-order'],
  'forms-errors-are-not-identified': ['autocomplete-missing'],
  'keyboard-access-dropdown-navigation-only-the-top-level-items-receive-focus': ['link-without-target'],
  'keyboard-access-focus-order-in-wrong-order': ['link-without-target', 'links-in-row'],
  'keyboard-access-lightbox-esc-key-doesnt-close-the-lightbox': ['link-without-target', 'link-new-window'],
  'keyboard-access-lightbox-focus-is-not-moved-immediately-to-lightbox': [
    'link-without-target',
    'link-new-window',
    'button-faked',
  ],
  'keyboard-access-lightbox-focus-is-not-retained-within-the-lightbox': ['link-without-target', 'link-new-window'],
  'links-identifying-links-by-colour-alone': ['link-without-target'],
  'navigation-inadequately-sized-clickable-targets-found': ['links-in-row'],
};

describe.runIf(hasFailurePages)('the pages with a seeded failure', () => {
  it.each(Object.entries(failureCases))('%s is caught by its rule, and its sound twin by none', (name, failure) => {
    expect(rulesThatFire(name, readFailurePage(name))).toContain(failure.rule);
    expect(rulesThatFire(name, soundTwin(name, failure))).toEqual([]);
  });

  it('are accused of nothing else where their failure is none of HTML', () => {
    const others = failurePages().filter((name) => !(name in failureCases));
    const fired = Object.fromEntries(others.map((name) => [name, rulesThatFire(name, readFailurePage(name))]));
    expect(
      Object.entries(fired).filter(([name, rules]) => rules.some((rule) => !besides[name]?.includes(rule))),
    ).toEqual([]);
  });
});
