// How many of the pages with a seeded failure are caught, and by which rule.
import { expect, it } from 'vitest';
import { failureCases } from './failure-cases.ts';
import { caughtByAxe, failurePages, hasFailurePages, readFailurePage, rulesThatFire } from './failure-pages.ts';

it.runIf(hasFailurePages)('says what the rules over HTML catch, alone and together with axe', () => {
  const axe = caughtByAxe();
  const own = new Map(
    failurePages().flatMap((name) => {
      const rule = failureCases[name]?.rule;
      return rule && rulesThatFire(name, readFailurePage(name)).includes(rule) ? [[name, rule] as const] : [];
    }),
  );
  const lines = failurePages().map((name) => `  ${name}: ${own.get(name) ?? (axe.has(name) ? 'axe' : '–')}`);
  const both = new Set([...own.keys(), ...axe]);
  const all = failurePages().length;
  process.stdout.write(
    `${lines.join('\n')}\nOf ${all} seeded failures: ${own.size} by rules over HTML, ${axe.size} by axe, ${both.size} by both together\n`,
  );
  expect(own.size).toBeGreaterThanOrEqual(85);
  expect(both.size).toBeGreaterThanOrEqual(100);
});
