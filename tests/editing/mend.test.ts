// Decap's own pages, mended: what axe says of them, names, fields that say what they want, and a narrow screen.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axePage } from '../../scripts/gate/browser/axe.ts';
import { type EditedTown, type OpenEditor, serveEditor } from './open-editor.ts';

let town: EditedTown;
beforeAll(async () => {
  town = await serveEditor();
});
afterAll(() => town?.close());

const narrow = { width: 360, height: 740 };
const wide = { width: 1280, height: 800 };
const width = ({ page }: OpenEditor) => page.evaluate(() => document.documentElement.scrollWidth);
const attribute = (selector: string, name: string) => (editor: OpenEditor) =>
  editor.page.locator(selector).first().getAttribute(name);

describe.for([narrow, wide])('at $width pixels', (viewport) => {
  let editor: OpenEditor;
  beforeAll(async () => {
    editor = await town.open({ viewport });
    return () => editor.close();
  });
  const isSound = async () => {
    // What is just changing its colour cannot be measured.
    await editor.page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter((each) => each instanceof CSSTransition)
          .map(({ finished }) => finished),
      ),
    );
    expect(await axePage(editor.page, { width: viewport.width })).toEqual([]);
    expect(await width(editor)).toBeLessThanOrEqual(viewport.width);
  };

  it('the way in is sound', async () => {
    const context = await town.browser.newContext({ viewport, locale: 'en' });
    const page = await context.newPage();
    await page.goto(town.address);
    await page.getByRole('main').getByRole('button').waitFor();
    expect(await axePage(page, { width: viewport.width })).toEqual([]);
    await context.close();
  });

  it('a list of entries is sound', async () => {
    await editor.go('collections/news');
    await editor.page.getByRole('link', { name: 'The market moves' }).waitFor();
    await isSound();
  });

  it('an entry is sound', async () => {
    await editor.go('collections/news/entries/market');
    await editor.page
      .getByRole('textbox', { name: /^title/i })
      .first()
      .waitFor();
    await isSound();
  });

  it('an entry with mistakes is sound', async () => {
    await editor.go('collections/news/new');
    await editor.page
      .getByRole('textbox', { name: /^summary/i })
      .first()
      .fill('Short.');
    await editor.page.getByRole('button', { name: /^publish/i }).click();
    await editor.page.getByRole('menuitem', { name: /publish now/i }).click();
    await editor.page.locator('[aria-invalid="true"]').first().waitFor();
    await isSound();
  });

  it('the media library is sound', async () => {
    await editor.go('collections/news');
    await editor.page.getByRole('button', { name: 'Media', exact: true }).click();
    await editor.page.getByRole('dialog').waitFor();
    await isSound();
    expect(await attribute('[role="dialog"]', 'aria-label')(editor)).toMatch(/\S/);
  });
});

describe('a field', () => {
  let editor: OpenEditor;
  beforeAll(async () => {
    editor = await town.open({ viewport: wide });
    await editor.go('collections/news/new');
    await editor.page
      .getByRole('textbox', { name: /^title/i })
      .first()
      .waitFor();
    return () => editor.close();
  });
  const field = (name: RegExp) => editor.page.getByRole('textbox', { name }).first();
  const described = async (name: RegExp) => {
    const ids = (await field(name).getAttribute('aria-describedby'))?.split(' ') ?? [];
    return (await Promise.all(ids.map((id) => editor.page.locator(`[id="${id}"]`).textContent()))).join(' ');
  };

  it('says that it must be filled in, and its hint', async () => {
    expect(await field(/^title/i).getAttribute('aria-required')).toBe('true');
    expect(await described(/^title/i)).toMatch(/in one line/);
    const topics = editor.page.getByRole('combobox', { name: /^topics/i }).first();
    expect(await topics.getAttribute('aria-required')).toBe(null);
  });

  it('says its mistake, and the first one gets the focus', async () => {
    await editor.page.getByRole('button', { name: /^publish/i }).click();
    await editor.page.getByRole('menuitem', { name: /publish now/i }).click();
    await expect.poll(() => field(/^title/i).getAttribute('aria-invalid')).toBe('true');
    expect(await described(/^title/i)).toMatch(/required|missing/i);
    await expect.poll(() => field(/^title/i).evaluate((element) => element === document.activeElement)).toBe(true);
    await field(/^title/i).fill('Market');
    await expect.poll(() => field(/^title/i).getAttribute('aria-invalid')).toBe(null);
  });

  it('has buttons that say of which date they are', async () => {
    await editor.page.getByRole('button', { name: 'Clear: Date', exact: true }).waitFor();
  });

  it('has a menu of headings that keys open and leave', async () => {
    const menu = editor.page.getByRole('button', { name: 'Headings' }).first();
    await menu.focus();
    await editor.page.keyboard.press('Enter');
    await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('true');
    await editor.page.getByRole('menuitem').first().waitFor();
    await editor.page.keyboard.press('Escape');
    await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('false');
    expect(await menu.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('in another language', () => {
  it('names are in that language, and the page says which it is', async () => {
    const editor = await town.open({ viewport: wide, locale: 'fr' });
    await editor.go('collections/town/entries/town');
    await editor.page
      .getByRole('button', { name: /Supprimer l’élément 2/ })
      .first()
      .waitFor();
    expect(await editor.page.locator('html').getAttribute('lang')).toBe('fr');
    await editor.close();
  });
});

describe('on a phone', () => {
  it('the preview comes when it is asked for, and goes again', async () => {
    const editor = await town.open({ viewport: narrow });
    await editor.go('collections/news/entries/market');
    const title = editor.page.getByRole('textbox', { name: /^title/i }).first();
    await title.waitFor();
    // Fields begin where the toolbar ends.
    const end = await editor.page
      .locator('[class*="EditorContainer"] > [class*="ToolbarContainer"]')
      .evaluate((bar) => bar.getBoundingClientRect().bottom);
    const [field] = await editor.page
      .locator('[class*="ControlContainer"]')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(end).toBeLessThanOrEqual(field ?? 0);
    const eye = editor.page.locator('[class*="EditorToggle"][title*="review"]');
    await eye.click();
    await editor.preview.getByRole('heading', { name: 'The market moves' }).waitFor();
    expect(await title.isVisible()).toBe(false);
    expect(await editor.page.locator('#preview-pane').evaluate((frame) => frame.clientWidth)).toBeGreaterThan(340);
    await eye.click();
    await title.waitFor();
    await editor.close();
  });
});
