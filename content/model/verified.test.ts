// For how long it counts that something was verified.
import { expect, it } from 'vitest';
import { isVerifyDue, verifyDueOn } from './verified.ts';

it.each([
  ['2025-11-24', 12, '2026-11-25'],
  ['2024-02-29', 12, '2025-03-01'],
  ['2026-08-31', 1, '2026-10-01'],
  ['2026-11-15', 3, '2027-02-16'],
])('what was verified on %s counts for %i months and is due on %s', (verifiedOn, months, due) => {
  expect(verifyDueOn(verifiedOn, months)).toBe(due);
  expect(isVerifyDue(verifiedOn, due, months)).toBe(true);
  const eve = new Date(Date.parse(due) - 86_400_000).toISOString().slice(0, 10);
  expect(isVerifyDue(verifiedOn, eve, months)).toBe(false);
});
