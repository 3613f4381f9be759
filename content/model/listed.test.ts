// Whether something is still on.
import { expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { isListed, lastListedDay } from './listed.ts';

const events = { publication: { until: ['end', 'start'] } };
const entry = (values: object) => ({ values }) as Entry;

it('ends with the first field that has a value', () => {
  expect(lastListedDay(events, entry({ start: '2026-12-05T20:00', end: '2026-12-06' }))).toBe('2026-12-06');
  expect(lastListedDay(events, entry({ start: '2026-12-05T20:00' }))).toBe('2026-12-05');
});

it('lasts through the last day, whatever the time', () => {
  const concert = entry({ start: '2026-12-05T09:00' });
  expect(['2026-12-04', '2026-12-05', '2026-12-06'].map((today) => isListed(events, concert, today))).toEqual([
    true,
    true,
    false,
  ]);
});

it('lasts for ever where nothing ends it', () => {
  expect(isListed({ publication: {} }, entry({ until: '2000-01-01' }), '2026-12-05')).toBe(true);
  expect(isListed(events, entry({}), '2026-12-05')).toBe(true);
});
