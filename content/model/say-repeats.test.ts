// Rules in words, in every language.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Repeats } from './fields/repeats.ts';
import { speaker } from './labels.ts';
import { sayRepeats } from './say-repeats.ts';

const said = (language: string, repeats: Repeats, more: { without?: string[] } = {}) => {
  const labels = JSON.parse(readFileSync(new URL(`labels/${language}.json`, import.meta.url), 'utf8'));
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const sayDay = (day: string) => format.format(new Date(day));
  return sayRepeats({
    repeats,
    start: '2026-11-21T10:00',
    say: speaker(language, [labels]),
    language,
    sayDay,
    ...more,
  });
};

const market: Repeats = { every: 'month', on: ['sunday'], nth: ['first'], monthsExcept: [8, 7], until: '2027-06-27' };

describe('a rule', () => {
  it.each([
    ['en', 'every first Sunday of the month, not in July and August, until June 27, 2027'],
    ['fr', 'chaque premier dimanche du mois, sauf en juillet et août, jusqu’au 27 juin 2027'],
    ['de', 'jeden ersten Sonntag im Monat, nicht im Juli und August, bis zum 27. Juni 2027'],
    ['es', 'el primer domingo de cada mes, excepto en julio y agosto, hasta el 27 de junio de 2027'],
    ['eu', 'hilero, lehen igandean, uztailean eta abuztuan izan ezik, azken eguna: 2027(e)ko ekainaren 27(a)'],
  ])('is said in %s', (language, words) => {
    expect(said(language, market)).toBe(words);
  });

  it.each<[Repeats, string]>([
    [{ every: 'day', interval: 3, times: 5 }, 'every 3 days, 5 times'],
    [{ every: 'week' }, 'every Saturday'],
    [{ every: 'week', interval: 2, on: ['friday', 'tuesday'] }, 'every 2 weeks on Tuesday and Friday'],
    [{ every: 'week', months: [4, 5, 6] }, 'every Saturday (April – June)'],
    [{ every: 'week', months: [12, 3] }, 'every Saturday (March and December)'],
    [{ every: 'month' }, 'on the 21st of every month'],
    [{ every: 'month', interval: 3, on: ['friday'], nth: ['last'] }, 'every 3 months on the last Friday'],
    [{ every: 'year' }, 'every year on November 21'],
    [{ every: 'year', on: ['sunday'], nth: ['last'] }, 'every year on the last Sunday of November'],
  ])('%j is said in English', (repeats, words) => {
    expect(said('en', repeats).replaceAll('\u2009', ' ')).toBe(words);
  });

  it('names the days on which nothing takes place', () => {
    expect(said('fr', { every: 'week' }, { without: ['2026-12-26'] })).toBe(
      'tous les samedis, sauf le 26 décembre 2026',
    );
  });
});
