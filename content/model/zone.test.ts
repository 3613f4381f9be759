// Local time in a zone, on ordinary days and where clocks change.
import { describe, expect, it } from 'vitest';
import { dayAt, instantOf, offsetAt, withOffset } from './zone.ts';

const HOUR = 3_600_000;
const brussels = (moment: string) => withOffset(moment, 'Europe/Brussels');

describe('a local moment', () => {
  it('gets the offset of its season', () => {
    expect(brussels('2026-12-05T20:00')).toBe('2026-12-05T20:00:00+01:00');
    expect(brussels('2026-07-05T20:00')).toBe('2026-07-05T20:00:00+02:00');
    expect(withOffset('2026-07-05T20:00', 'America/New_York')).toBe('2026-07-05T20:00:00-04:00');
    expect(withOffset('2026-07-05T20:00', 'Asia/Kolkata')).toBe('2026-07-05T20:00:00+05:30');
    expect(withOffset('2026-07-05T20:00', 'UTC')).toBe('2026-07-05T20:00:00+00:00');
  });

  it('starts at midnight when it is a day alone', () => {
    expect(brussels('2026-12-05')).toBe('2026-12-05T00:00:00+01:00');
  });

  it('is right on the days of the change, before and after it', () => {
    expect(brussels('2026-03-29T01:59')).toBe('2026-03-29T01:59:00+01:00');
    expect(brussels('2026-03-29T03:00')).toBe('2026-03-29T03:00:00+02:00');
    expect(brussels('2026-10-25T01:59')).toBe('2026-10-25T01:59:00+02:00');
    expect(brussels('2026-10-25T03:00')).toBe('2026-10-25T03:00:00+01:00');
  });

  it('moves on by the gap when clocks skip it', () => {
    expect(brussels('2026-03-29T02:30')).toBe('2026-03-29T03:30:00+02:00');
    expect(withOffset('2026-03-08T02:30', 'America/New_York')).toBe('2026-03-08T03:30:00-04:00');
  });

  it('is the first of two when clocks show it twice', () => {
    expect(brussels('2026-10-25T02:30')).toBe('2026-10-25T02:30:00+02:00');
    expect(instantOf('2026-11-01T01:30', 'America/New_York')).toBe(Date.parse('2026-11-01T05:30:00Z'));
  });

  it('handles a change of half an hour and one at midnight', () => {
    expect(withOffset('2026-10-04T02:15', 'Australia/Lord_Howe')).toBe('2026-10-04T02:45:00+11:00');
    expect(withOffset('2026-09-06', 'America/Santiago')).toBe('2026-09-06T01:00:00-03:00');
  });
});

describe('an instant', () => {
  it('has the offset of its zone', () => {
    expect(offsetAt(Date.parse('2026-01-01T00:00Z'), 'Europe/Madrid')).toBe(HOUR);
    expect(offsetAt(Date.parse('2026-01-01T00:00Z'), 'America/St_Johns')).toBe(-3.5 * HOUR);
  });

  it('falls on the day that the zone’s calendars show', () => {
    expect(dayAt(Date.parse('2026-12-31T23:30Z'), 'Europe/Zurich')).toBe('2027-01-01');
    expect(dayAt(Date.parse('2026-12-31T23:30Z'), 'America/New_York')).toBe('2026-12-31');
  });
});
