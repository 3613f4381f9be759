// Dates as they are said in the languages and countries of towns.
import { expect, test } from 'vitest';
import type { Site } from '../../../content/model/site.ts';
import { sayDay, saySpan, sayTime } from './dates.ts';

const siteIn = (country: string) => ({ town: { country } }) as unknown as Site;

test.each([
  ['fr', 'BE', '2026-11-05', '5 novembre 2026'],
  ['en', 'US', '2026-11-05', 'November 5, 2026'],
  ['de', 'CH', '2026-11-05', '5. November 2026'],
  ['eu', 'ES', '2026-11-05', '2026ko azaroaren 5a'],
  ['eu', 'ES', '2025-01-10', '2025eko urtarrilaren 10a'],
  ['eu', 'ES', '2030-01-10', '2030eko urtarrilaren 10a'],
  ['eu', 'ES', '2020-01-10', '2020ko urtarrilaren 10a'],
])('a day in %s-%s', (language, country, moment, said) => {
  expect(sayDay({ site: siteIn(country), language, moment })).toBe(said);
});

test('a time of day follows the country', () => {
  expect(sayTime({ site: siteIn('US'), language: 'en', time: '17:00' }).replace(/\s/g, ' ')).toBe('5:00 PM');
  expect(sayTime({ site: siteIn('BE'), language: 'fr', time: '08:30' })).toBe('08:30');
  expect(sayTime({ site: siteIn('BE'), language: 'fr', time: '24:00' })).toBe('00:00');
});

test('a span names the day once when it ends on the same day', () => {
  const span = { site: siteIn('GB'), language: 'en', start: '2026-12-05T20:00', end: '2026-12-05T22:30' };
  expect(saySpan(span).match(/December/g)).toHaveLength(1);
});

test('a span of whole days says no time', () => {
  const span = { site: siteIn('GB'), language: 'en', start: '2026-12-05', end: '2026-12-07', allDay: true };
  expect(saySpan({ ...span, style: 'long' }).replace(/\s/g, ' ')).toBe('5 – 7 December 2026');
});

test('an end that is not later is left out', () => {
  const site = siteIn('GB');
  const one = saySpan({ site, language: 'en', start: '2026-12-05' });
  expect(saySpan({ site, language: 'en', start: '2026-12-05', end: '2026-12-05' })).toBe(one);
});
