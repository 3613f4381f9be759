// When something that repeats takes place.
import { expect, it } from 'vitest';
import type { Repeats } from './fields/repeats.ts';
import { lastOccurrenceDay, nextOccurrence, occurrences } from './occurrences.ts';

const starts = (repeats: Repeats, start: string, more = {}) =>
  occurrences({ start, repeats, from: '2026-01-01', until: '2027-12-31', most: 5, ...more }).map((each) => each.start);

it('begins on the first day of the rule, not before', () => {
  expect(starts({ every: 'month', on: ['sunday'], nth: ['first'] }, '2026-11-23T10:00').slice(0, 2)).toEqual([
    '2026-12-06T10:00',
    '2027-01-03T10:00',
  ]);
});

it('counts weeks from the week it starts in, Monday first', () => {
  expect(starts({ every: 'week', interval: 2, on: ['monday', 'sunday'] }, '2026-11-25').slice(0, 3)).toEqual([
    '2026-11-29',
    '2026-12-07',
    '2026-12-13',
  ]);
});

it('leaves out months without the day, and years without the leap day', () => {
  expect(starts({ every: 'month' }, '2026-12-31')).toEqual([
    '2026-12-31',
    '2027-01-31',
    '2027-03-31',
    '2027-05-31',
    '2027-07-31',
  ]);
  expect(starts({ every: 'year' }, '2024-02-29', { until: '2040-01-01' })).toEqual([
    '2028-02-29',
    '2032-02-29',
    '2036-02-29',
  ]);
});

it('stays at its time on the clock when clocks change', () => {
  expect(starts({ every: 'week' }, '2026-10-18T09:00').slice(0, 3)).toEqual([
    '2026-10-18T09:00',
    '2026-10-25T09:00',
    '2026-11-01T09:00',
  ]);
});

it('ends with its last day or after so many times', () => {
  expect(starts({ every: 'day', until: '2026-11-24' }, '2026-11-23')).toEqual(['2026-11-23', '2026-11-24']);
  expect(starts({ every: 'day', times: 2 }, '2026-11-23')).toEqual(['2026-11-23', '2026-11-24']);
});

it('never comes when its rule names no day', () => {
  const impossible = { start: '2026-12-31', repeats: { every: 'month', months: [2] } } as const;
  expect(starts({ every: 'month', months: [2] }, '2026-12-31')).toEqual([]);
  expect(nextOccurrence({ ...impossible, repeats: { every: 'month', months: [2] } }, '2026-11-23')).toBeUndefined();
});

it('may be moved, also from after the days that are asked for, cancelled or left out', () => {
  const exceptions = [
    { day: '2026-12-05' },
    { day: '2026-12-12', cancelled: true },
    { day: '2026-12-26', newStart: '2026-12-23T18:00' },
  ];
  const options = {
    start: '2026-12-05T10:00',
    end: '2026-12-05T12:00',
    repeats: { every: 'week' } as Repeats,
    exceptions,
  };
  expect(occurrences({ ...options, from: '2026-12-01', until: '2026-12-24' })).toEqual([
    { day: '2026-12-12', start: '2026-12-12T10:00', end: '2026-12-12T12:00', cancelled: true, moved: false },
    { day: '2026-12-19', start: '2026-12-19T10:00', end: '2026-12-19T12:00', cancelled: false, moved: false },
    { day: '2026-12-26', start: '2026-12-23T18:00', end: '2026-12-23T20:00', cancelled: false, moved: true },
  ]);
});

it('has a next one, however far away, and a last one when it is over', () => {
  expect(nextOccurrence({ start: '2024-02-29', repeats: { every: 'year' } }, '2026-11-23')?.start).toBe('2028-02-29');
  expect(nextOccurrence({ start: '2026-01-01', repeats: { every: 'day', times: 3 } }, '2026-11-23')?.start).toBe(
    '2026-01-03',
  );
});

it('is over after the last one, or never', () => {
  const monthly: Repeats = { every: 'month', until: '2027-03-01' };
  expect(lastOccurrenceDay({ start: '2026-11-20T22:00', end: '2026-11-21T01:00', repeats: monthly })).toBe(
    '2027-02-21',
  );
  expect(lastOccurrenceDay({ start: '2026-11-20', repeats: { every: 'month' } })).toBeUndefined();
});
