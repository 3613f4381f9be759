// The preview beside an entry: the page that visitors will see, while it is written.
import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditedTown, type OpenEditor, serveEditor } from './open-editor.ts';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAEElEQVR4nGP4z8AARwzEcQCukw/x0F8jngAAAABJRU5ErkJggg==',
  'base64',
);
let town: EditedTown;
let editor: OpenEditor;
beforeAll(async () => {
  town = await serveEditor();
  editor = await town.open();
});
afterAll(() => town?.close());

const heading = () => editor.preview.locator('main h1');
const soon = { timeout: 5000 };
const says = (text: string) => expect.poll(() => heading().textContent(), soon).toContain(text);
async function write(label: RegExp, text: string): Promise<void> {
  const field = editor.page.getByRole('textbox', { name: label }).first();
  // Decap sets the cursor anew when a field gets the focus: what is selected to be replaced would be lost.
  await field.focus();
  await field.fill(text);
}
/** Opens an entry with the preview beside it; a town of two languages shows the other language first. */
async function open(part: string): Promise<void> {
  await editor.go(part);
  const pane = editor.page.locator('#preview-pane');
  await editor.page.locator('[class*="ControlContainer"]').first().waitFor();
  if (await pane.count()) return;
  await editor.page.locator('[class*="EditorToggle"]:has(svg)[title*="review"]').click();
}

describe('the preview of an entry', () => {
  beforeAll(() => open('collections/news/entries/market'));

  it('is its page in the theme of the town, without what stands around it', async () => {
    await says('The market moves');
    const root = editor.preview.locator('html');
    expect(await root.getAttribute('lang')).toBe('en');
    expect(await editor.preview.locator('.preview-page > main').count()).toBe(1);
    expect(await editor.preview.locator('.site-header, .site-footer').count()).toBe(0);
    const [colour, font] = await root.evaluate((element) => [
      getComputedStyle(element).getPropertyValue('--primary'),
      getComputedStyle(element.querySelector('main h1') as Element).fontWeight,
    ]);
    expect(colour).toMatch(/^#/);
    expect(Number(font)).toBeGreaterThan(500);
    expect(await editor.page.locator('#preview-pane').getAttribute('title')).toMatch(/visitors/);
  });

  it('follows what is written', async () => {
    await write(/^title/i, 'The market stays');
    await says('The market stays');
  });

  it('has links that lead nowhere', async () => {
    await editor.preview.locator('a[href]').first().click();
    await says('The market stays');
    expect(editor.page.context().pages()).toHaveLength(1);
  });

  it('keeps the last good page and says in words what is missing', async () => {
    await write(/^title/i, '');
    const notice = editor.preview.locator('.preview-notice');
    await expect.poll(() => notice.textContent(), soon).toMatch(/Title/);
    expect(await notice.locator('li').count()).toBeGreaterThan(0);
    await says('The market stays');
    await write(/^title/i, 'The market is back');
    await says('The market is back');
    expect(await notice.isVisible()).toBe(false);
  });

  it('is in the language that is being written', async () => {
    await editor.page
      .getByRole('button', { name: /English|\ben\b/i })
      .first()
      .click();
    await editor.page
      .getByRole('menuitem', { name: /French|français|\bfr\b/i })
      .first()
      .click();
    await says('Le marché déménage');
    expect(await editor.preview.locator('html').getAttribute('lang')).toBe('fr');
  });
});

describe('the preview', () => {
  it('shows an entry that has not been saved yet, once it has a title, with the picture just taken', async () => {
    await open('collections/places/new');
    await expect.poll(() => editor.preview.locator('.preview-notice').textContent(), soon).toMatch(/fill in/);
    await write(/^title/i, 'Weir Café');
    await editor.page.getByRole('combobox', { name: /^kind/i }).fill('park');
    await editor.page.keyboard.press('Enter');
    await says('Weir Café');
    const group = editor.page.getByRole('group', { name: /^picture/i });
    await group.getByTestId('expand-button').click();
    await group.getByRole('button', { name: /choose an image/i }).click();
    const file = { name: 'weir.png', mimeType: 'image/png', buffer: picture };
    await editor.page.locator('input[type=file]').first().setInputFiles(file);
    await editor.page.getByRole('button', { name: /choose selected/i }).click();
    await write(/text alternative/i, 'Water over a weir');
    const shown = editor.preview.locator('main img[alt="Water over a weir"]');
    await expect.poll(() => shown.evaluateAll(([image]) => (image as HTMLImageElement)?.naturalWidth), soon).toBe(4);
  });

  it('shows the home page while the town’s settings change', async () => {
    await open('collections/town/entries/town');
    await says('Sedgebury');
    expect(await editor.preview.locator('.site-footer').count()).toBe(1);
  });

  it('stays within what the page for editors may do', () => {
    expect(editor.problems.policyViolations).toEqual([]);
    expect(editor.problems.pageErrors).toEqual([]);
  });
});
