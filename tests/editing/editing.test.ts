// Writing in the editor: what is wrong is said at the field in the build's words, and what is saved is what was written.
import { Buffer } from 'node:buffer';
import type { Locator } from 'playwright-core';
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

const soon = { timeout: 8000 };
const field = (name: string, pane = 0): Locator => editor.page.locator(`[id^="${name}-field-"]`).nth(pane);
const errors = () => editor.page.locator('[class*="ControlErrorsList"] li').allTextContents();
const says = (pattern: RegExp) => expect.poll(async () => (await errors()).join('\n'), soon).toMatch(pattern);
async function open(part: string): Promise<void> {
  await editor.go(part);
  await field('title').waitFor();
}
async function publish(): Promise<void> {
  await editor.page.getByRole('button', { name: 'Publish' }).first().click();
  await editor.page.getByRole('menuitem', { name: 'Publish now' }).click();
}
/** What is said at one field. */
const errorAt = (name: string, pane = 0) =>
  field(name, pane).evaluate(
    (element) =>
      element.closest('[class*="ControlContainer"]')?.querySelector('[class*="ControlErrorsList"]')?.textContent ?? '',
  );
const file = (path: string) => {
  try {
    return town.read(path);
  } catch {
    return undefined;
  }
};

describe('a news item', () => {
  it('is refused with the build’s own words where something is missing or too long', async () => {
    await open('collections/news/new');
    await field('title').fill('Long '.repeat(40));
    await says(/“Title” is .*at most 160 characters/s);
    await field('title').fill('The bridge opens at noon');
    await publish();
    await says(/“Summary” is missing/);
    expect(file('news/en/the-bridge-opens-at-noon.md')).toBeUndefined();
  });

  it('wants a text alternative for its picture, at the field for it', async () => {
    await field('summary').fill('Cyclists first.');
    const body = editor.page.locator('[data-slate-editor]').first();
    await body.click();
    await editor.page.keyboard.type('Come on foot.');
    await editor.page
      .getByRole('button', { name: /expand/i })
      .first()
      .click()
      .catch(() => {});
    await editor.page
      .getByRole('button', { name: /choose an image/i })
      .first()
      .click();
    const chooser = editor.page.locator('input[type=file]').first();
    await chooser.setInputFiles({ name: 'bridge.png', mimeType: 'image/png', buffer: picture });
    await editor.page.getByRole('button', { name: /choose selected/i }).click();
    await publish();
    await says(/no text alternative/);
    expect(await errorAt('alt')).toMatch(/no text alternative/);
  });

  it('is saved as an editor would write it by hand, with its picture and no file for another language', async () => {
    await field('alt').fill('A stone bridge');
    await publish();
    await editor.page.waitForURL(/entries\/the-bridge/);
    const today = new Date().toISOString().slice(0, 10);
    await expect
      .poll(() => file('news/en/the-bridge-opens-at-noon.md'), soon)
      .toBe(
        [
          '---',
          'title: The bridge opens at noon',
          `date: ${today}`,
          'summary: Cyclists first.',
          'image: { src: media/bridge.png, alt: "A stone bridge" }',
          '---',
          '',
          'Come on foot.',
          '',
        ].join('\n'),
      );
    expect(file('media/bridge.png')).toBeDefined();
    expect(file('news/fr/the-bridge-opens-at-noon.md')).toBeUndefined();
  });

  it('shows its picture at the field when it is opened again', async () => {
    await editor.page.goto('about:blank');
    await open('collections/news/entries/the-bridge-opens-at-noon');
    await field('image').getByTestId('expand-button').click();
    const shown = field('image').locator('img[role="presentation"]');
    await expect.poll(() => shown.evaluateAll(([image]) => (image as HTMLImageElement)?.naturalWidth), soon).toBe(4);
  });
});

describe('a change', () => {
  it('leaves every other byte of both languages as it was', async () => {
    const [before, other] = [file('news/en/market.md'), file('news/fr/market.md')];
    await open('collections/news/entries/market');
    await field('title').fill('The market stays');
    await publish();
    const after = before?.replace('The market moves', 'The market stays');
    await expect.poll(() => file('news/en/market.md'), soon).toBe(after);
    expect(file('news/fr/market.md')).toBe(other);
  });

  it('of the other language is checked there', async () => {
    await open('collections/news/entries/market');
    await field('title', 1).fill('');
    await publish();
    await says(/“Title” is missing/);
    expect(await errorAt('title')).toBe('');
    expect(await errorAt('title', 1)).toMatch(/“Title” is missing/);
  });
});

describe('an event', () => {
  it('that ends before it starts is told at its end, until it does not', async () => {
    await open('collections/events/new');
    await field('title').fill('Regatta');
    await field('start').fill('2027-05-02');
    await editor.page.locator('[id^="start-field-"][id$="-time"]').first().fill('14:00');
    await field('end').fill('2027-05-01');
    await says(/“End” .*before the start/s);
    await field('end').fill('2027-05-02');
    await expect.poll(errors, soon).toEqual([]);
    await publish();
    // Decap goes to what it has saved: not while the next one is written.
    await editor.page.waitForURL(/entries\/regatta/);
    await expect
      .poll(() => file('events/en/regatta.md'), soon)
      .toBe('---\ntitle: Regatta\nstart: 2027-05-02T14:00\nend: 2027-05-02\n---\n');
  });
});

describe('what repeats', () => {
  it('is written in short: one weekday without a list, a day that differs alone', async () => {
    await open('collections/events/new');
    const here = (name: string) => editor.page.locator(`[id^="${name}-field-"]:visible`).first();
    await field('title').fill('Choir');
    await field('start').fill('2027-05-04');
    await field('repeats').getByRole('button').first().click();
    await here('every').fill('week');
    await editor.page.keyboard.press('Enter');
    await editor.page.getByRole('checkbox', { name: 'Tuesday' }).first().check();
    await here('exceptions').getByRole('button', { name: /add/i }).first().click();
    await here('day').fill('2027-05-12');
    await publish();
    await says(/“Days that differ” names 2027-05-12, on which nothing would take place/);
    expect(file('events/en/choir.md')).toBeUndefined();
    await here('day').fill('2027-05-11');
    await publish();
    await editor.page.waitForURL(/entries\/choir/);
    await expect
      .poll(() => file('events/en/choir.md'), soon)
      .toBe(
        '---\ntitle: Choir\nstart: 2027-05-04\nrepeats: { every: week, on: tuesday }\nexceptions: [2027-05-11]\n---\n',
      );
  });
});

describe('a list within a group', () => {
  it('is told of a mistake in its very line', async () => {
    await open('collections/places/entries/mill');
    await field('openingHours').getByRole('button').first().click();
    const week = editor.page.locator('[id^="weekly-field-"]').first();
    await expect.poll(() => week.textContent(), soon).toMatch(/In the list: 0/);
    for (const hours of ['09:00', '17:00']) {
      await week.getByRole('button', { name: /add/i }).first().click();
      await editor.page.locator('[id^="opens-field-"]:visible').last().fill('10:00');
      await editor.page.locator('[id^="closes-field-"]:visible').last().fill(hours);
    }
    await publish();
    await expect.poll(() => errorAt('days', 1), soon).toMatch(/“Days” is missing/);
    await field('days', 1).fill('Mon');
    await editor.page.keyboard.press('Enter');
    await expect.poll(() => errorAt('days', 1), soon).toBe('');
    expect(await errorAt('days')).toMatch(/“Days” is missing/);
  });
});

describe('what is worth another look', () => {
  it('is said at the field and keeps nobody from saving', async () => {
    await editor.page.evaluate(() => localStorage.setItem('cms.md-mode', 'raw'));
    await open('collections/news/entries/market');
    await editor.page.locator('[data-slate-editor]').first().click();
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.type('\n\n## Above\n\n#### Deep below\n');
    const warnings = () => editor.page.locator('.field-warnings').allTextContents();
    await expect.poll(warnings, soon).toEqual([expect.stringMatching(/“Deep below” skips a level/)]);
    await publish();
    await expect.poll(() => file('news/en/market.md'), soon).toContain('\n\n## Above\n\n#### Deep below\n');
  });
});

describe('deleting', () => {
  const remove = async (entry: string) => {
    await open(`collections/${entry}`);
    await editor.page
      .getByRole('button', { name: /^Delete/ })
      .first()
      .click();
  };

  it('is refused as long as something else names the entry, and says what', async () => {
    await remove('places/entries/hall');
    await editor.page.getByText('Not deleted. Something else on the site names it: Harvest ball.').waitFor();
    expect(file('places/en/hall.md')).toContain('Town Hall');
  });

  it('withdraws the address in all languages, and the site goes on without the page', async () => {
    const settings = file('town.yaml');
    await remove('news/entries/market');
    await expect.poll(() => file('news/en/market.md'), soon).toBeUndefined();
    expect(file('news/fr/market.md')).toBeUndefined();
    expect(file('town.yaml')).toBe(
      settings?.replace('position:', 'withdrawn: [/news/market/, /fr/news/market/]\nposition:'),
    );
    const status = () => editor.page.evaluate(async () => (await fetch('/news/market/', { cache: 'no-store' })).status);
    await expect.poll(status, soon).toBe(404);
  });
});

describe('all of it', () => {
  it('stays within what the page for editors may do', () => {
    expect(editor.problems.policyViolations).toEqual([]);
  });
});
