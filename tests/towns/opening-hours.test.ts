// “Open until”: what the foot of the page says at chosen instants, wherever the visitor is.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { demoTown } from './demo-towns.ts';
import { openTown } from './open-town.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function said(id: string, instant: string, timezoneId: string): Promise<string> {
  const { context } = await openTown({ browser, town: await demoTown(id), timezoneId });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(instant));
  await page.goto('/search/');
  const line = page.getByRole('contentinfo').locator('.hours-now');
  await line.waitFor();
  const text = `${await line.getAttribute('data-state')}: ${await line.textContent()}`;
  await context.close();
  return text;
}

const bellerive = [
  ['on an open morning', '2026-11-24T10:00+01:00', 'open: Ouvert actuellement, jusqu’à 12:00'],
  ['on the stroke of closing', '2026-11-24T12:00+01:00', 'closed: Fermé actuellement, ouvre mercredi à 08:30'],
  ['between morning and afternoon', '2026-11-23T12:30+01:00', 'closed: Fermé actuellement, ouvre aujourd’hui à 13:30'],
  ['before opening', '2026-11-24T06:00+01:00', 'closed: Fermé actuellement, ouvre aujourd’hui à 08:30'],
  ['on a weekend', '2026-11-28T10:00+01:00', 'closed: Fermé actuellement, ouvre lundi à 08:30'],
  ['on a Saturday that is open for once', '2026-12-05T10:00+01:00', 'open: Ouvert actuellement, jusqu’à 11:30'],
  ['on the evening before that Saturday', '2026-12-04T18:00+01:00', 'closed: Fermé actuellement, ouvre samedi à 09:00'],
  ['on a holiday', '2026-11-11T10:00+01:00', 'closed: Fermé actuellement, ouvre jeudi à 08:30'],
  [
    'in the long holidays, on their last days',
    '2026-12-31T10:00+01:00',
    'closed: Fermé actuellement, ouvre lundi à 08:30',
  ],
  ['in the long holidays, far from their end', '2026-12-24T10:00+01:00', 'closed: Fermé actuellement'],
  ['in summer time', '2027-07-05T18:00+02:00', 'open: Ouvert actuellement, jusqu’à 18:30'],
] as const;

test.for(bellerive)('Bellerive %s', async ([, instant, expected]) => {
  expect(await said('bellerive', instant, 'Europe/Brussels')).toBe(expected);
});

test.for(['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu'])(
  'a visitor in %s reads the town’s time, not his own',
  async (zone) => {
    expect(await said('bellerive', '2026-11-24T10:00+01:00', zone)).toBe('open: Ouvert actuellement, jusqu’à 12:00');
    expect(await said('fairhaven', '2026-11-27T20:00-05:00', zone)).toMatch(
      /^closed: Closed now, opens Monday at 8:30/,
    );
  },
);

test('Udalaitz speaks Basque, Fairhaven knows the day before a holiday', async () => {
  expect(await said('udalaitz', '2026-11-25T17:00+01:00', 'Europe/Madrid')).toMatch(/^open: Orain zabalik, 18:30/);
  expect(await said('fairhaven', '2026-12-31T11:00-05:00', 'America/New_York')).toMatch(
    /^open: Open now until (12:00|noon)/,
  );
});

test('without JavaScript the hours stand there as a table', async () => {
  const { context } = await openTown({ browser, town: await demoTown('bellerive'), javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  const foot = page.getByRole('contentinfo');
  expect(await foot.locator('.hours-now').isVisible()).toBe(false);
  expect(await foot.getByRole('row', { name: /Lundi/ }).textContent()).toContain('13:30 – 18:30');
  await context.close();
});
