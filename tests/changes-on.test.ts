// The day on which a site looks different although nobody edits it.
import { expect, it } from 'vitest';
import { loadSite } from '../content/load/load-site.ts';
import { testSource, testTown } from '../content/load/test-source.ts';
import { modules } from '../content/modules/modules.ts';
import { changesOn } from '../scripts/changes-on.ts';

/** The day of a town on Monday, 23 November 2026. */
function after(files: Record<string, string>): string | undefined {
  const { site } = loadSite(testSource({ files }), modules);
  return site && changesOn(site);
}
const event = (fields: string) => ({ 'events/en/a.md': `---\ntitle: A\n${fields}\n---\n` });

it('is the first of the next month when nothing is planned', () => {
  expect(after({})).toBe('2026-12-01');
  expect(after(event('start: 2027-05-01'))).toBe('2026-12-01');
});

it('is the day on which something starts', () => {
  expect(after(event('start: 2026-11-26T20:00\nend: 2026-11-28'))).toBe('2026-11-26');
});

it('is the day after something ended', () => {
  expect(after(event('start: 2026-11-20\nend: 2026-11-25'))).toBe('2026-11-25');
  expect(after(event('start: 2026-11-23T09:00'))).toBe('2026-11-24');
});

it('is the next date of what repeats, and the day after each', () => {
  expect(after(event('start: 2026-10-01\nrepeats: { every: month, on: thursday, nth: last }'))).toBe('2026-11-26');
  expect(after(event('start: 2026-10-05\nrepeats: { every: week }'))).toBe('2026-11-24');
});

it('is not a day that has been', () => {
  expect(after(event('start: 2026-11-21'))).toBe('2026-12-01');
});

it('minds the opening hours of the town hall', () => {
  const hours = 'openingHours: { special: [{ from: 2026-11-23, until: 2026-11-24 }] }';
  expect(after({ 'town.yaml': testTown.replace('email:', `${hours}, email:`) })).toBe('2026-11-24');
});
