// The field of a position: by number, by search, by the device and on the map, with and without a mouse.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mistakeIn, pairIn, positionOf } from '../../editor/widgets/position/coordinates.ts';
import { type EditedTown, type OpenEditor, serveEditor } from './open-editor.ts';

let town: EditedTown;
let editor: OpenEditor;
let widget: Locator;
beforeAll(async () => {
  town = await serveEditor();
  editor = await town.open({
    permissions: ['geolocation'],
    geolocation: { latitude: 51.4987654, longitude: -1.2123456 },
  });
  await editor.go('collections/places/entries/hall');
  widget = editor.page.getByRole('group', { name: 'Position' });
  await widget.locator('.leaflet-container').waitFor();
  await widget.locator('.position-pin').waitFor();
});
afterAll(() => town?.close());

const half = (name: RegExp) => widget.getByRole('textbox', { name });
const values = async () => [await half(/latitude/i).inputValue(), await half(/longitude/i).inputValue()].map(Number);
const map = () => widget.getByRole('application');

describe('a position', () => {
  it('is filled in by numbers, with a point or a comma, one by one or pasted together', async () => {
    expect(await values()).toEqual([51.5, -1.2]);
    await half(/latitude/i).fill('51,508');
    await half(/longitude/i).fill('-1,204');
    await half(/latitude/i).fill('51.507, -1.203');
    expect(await values()).toEqual([51.507, -1.203]);
  });

  it('says at the field what is wrong with it', async () => {
    await half(/longitude/i).fill('200');
    await half(/longitude/i).blur();
    const field = half(/longitude/i);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const texts = await Promise.all(ids.map((id) => editor.page.locator(`[id="${id}"]`).textContent()));
    expect(texts.join(' ')).toMatch(/between −180 and 180/);
    await field.fill('-1.2');
    expect(await field.getAttribute('aria-invalid')).not.toBe('true');
  });

  it('is taken from a place that the site knows, by name or address', async () => {
    await widget.getByRole('searchbox').fill('weir');
    await expect.poll(() => widget.getByRole('status').textContent()).toMatch(/1 place/);
    await widget.getByRole('button', { name: /Old Mill/ }).click();
    expect(await values()).toEqual([51.51, -1.21]);
    expect(await widget.getByRole('status').textContent()).toMatch(/Old Mill/);
  });

  it('is set on the map by keys alone', async () => {
    const [latitude = 0, longitude = 0] = await values();
    await map().focus();
    await editor.page.keyboard.press('ArrowRight');
    await editor.page.keyboard.press('ArrowUp');
    await editor.page.keyboard.press('Enter');
    const [north = 0, east = 0] = await values();
    expect([north > latitude, east > longitude]).toEqual([true, true]);
    await editor.page.keyboard.press('ArrowLeft');
    await widget.getByRole('button', { name: /under the cross/i }).click();
    expect((await values())[1]).toBeLessThan(east);
  });

  it('is set by a click', async () => {
    const before = await values();
    await map().click({ position: { x: 80, y: 200 } });
    expect(await values()).not.toEqual(before);
    expect(await widget.locator('.position-pin').count()).toBe(1);
  });

  it('is taken from the device, no more exactly than anybody needs, and removed again', async () => {
    await widget.getByRole('button', { name: /this device/i }).click();
    await expect.poll(values).toEqual([51.498765, -1.212346]);
    await widget.getByRole('button', { name: /remove the point/i }).click();
    expect(await values()).toEqual([0, 0]);
    expect(await half(/latitude/i).inputValue()).toBe('');
    expect(await widget.locator('.position-pin').count()).toBe(0);
  });

  it('is saved as numbers', async () => {
    await half(/latitude/i).fill('51.505, -1.205');
    await editor.page.getByRole('button', { name: /^publish/i }).click();
    await editor.page.getByRole('menuitem', { name: /publish now/i }).click();
    await expect
      .poll(() => town.read('places/en/hall.md'), { timeout: 10_000 })
      .toMatch(/"?latitude"?: 51\.505\D+"?longitude"?: -1\.205/s);
  });

  it('asks nobody else where anything is', () => {
    expect(editor.problems).toEqual({ consoleErrors: [], pageErrors: [], policyViolations: [] });
  });
});

describe('coordinates as they are written', () => {
  it('are both there or neither', () => {
    expect(mistakeIn('latitude', { latitude: '', longitude: '' })).toBeUndefined();
    expect(mistakeIn('latitude', { latitude: '', longitude: '6' })).toBe('editor.position.missing.latitude');
    expect(mistakeIn('longitude', { latitude: '46', longitude: '6 east' })).toBe('editor.position.wrong.longitude');
  });

  it('come alone, or in a pair with a comma between', () => {
    expect(pairIn('46,5191')).toBeUndefined();
    expect(pairIn(' 46.5191,6.6335 ')).toEqual({ latitude: '46.5191', longitude: '6.6335' });
    expect(positionOf({ latitude: '46,5191', longitude: '−6.6335' })).toEqual({
      latitude: 46.5191,
      longitude: -6.6335,
    });
  });
});
