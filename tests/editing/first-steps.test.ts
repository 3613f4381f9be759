// The first thing an editor does: other opening hours in the town's settings, and there they are on the site.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Place, townSettings } from '../make-town.ts';
import { type EditedTown, type OpenEditor, serveEditor } from './open-editor.ts';

const hours = '  openingHours: { weekly: [{ days: [monday, friday], opens: "09:00", closes: "16:10" }] }\n';
const settings = townSettings('Sedgebury', `${hours}# Kept.\nhome: [{ block: hours }]\n`);
let town: EditedTown;
let editor: OpenEditor;
beforeAll(async () => {
  const write = (place: Place) => place.write('sedgebury', { 'town.yaml': settings });
  town = await serveEditor({ town: { id: 'sedgebury', write } });
  editor = await town.open();
});
afterAll(() => town?.close());

it('changes the opening hours, and shows them on the home page', async () => {
  const { page } = editor;
  const site = await page.context().newPage();
  const home = new URL('/', town.address).href;
  const shown = async () => (await site.goto(home)) && site.getByRole('main').textContent();
  expect(await shown()).toContain('16:10');

  await page.getByRole('link', { name: 'Town', exact: true }).click();
  await page.locator('main a[href*="entries/town"]').first().click();
  const field = (name: string) => page.locator(`[id^="${name}-field-"]`);
  await field('openingHours').getByRole('button').first().click();
  await field('weekly').getByRole('button', { name: 'Open or close item 1' }).click();
  await field('closes').first().fill('17:20');
  await page
    .getByRole('button', { name: /^Publish/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Publish now' }).click();

  await expect.poll(() => town.read('town.yaml'), { timeout: 8000 }).toBe(settings.replace('16:10', '17:20'));
  await expect.poll(shown, { timeout: 8000 }).toContain('17:20');
});
