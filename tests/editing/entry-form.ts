// Decap's form of an entry, filled in and emptied by what its configuration says of the fields, as a hand would.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { MarkedField } from '../../content/derive/cms/widgets.ts';
import { sampleText } from './sample-values.ts';

/** One field on the page: the part of the form that holds it, and what the configuration says of it. */
export interface FieldOnPage {
  field: MarkedField;
  /** The names down to it, as in `openingHours.weekly.opens`. */
  path: string;
  box: Locator;
  /** How many boxes are around it. */
  depth: number;
}

/** A form that is filled in. */
export interface EntryForm {
  page: Page;
  /** A name that no other upload has. */
  uploadName: string;
  /** How many days after today the next day lies: later fields hold later days. */
  days: number;
}

/** The fields of one language, or of a group or line; `nth` is the language or the line. */
export const fieldsOnPage = (options: {
  page: Page;
  fields: readonly MarkedField[];
  within?: FieldOnPage;
  nth?: number;
}): FieldOnPage[] => {
  const { page, fields, within, nth = 0 } = options;
  const depth = within ? within.depth + 1 : 0;
  const around = `count(ancestor::*[contains(@class,"ControlContainer")])=${depth}`;
  return fields
    .filter(({ widget }) => widget !== 'hidden')
    .map((field) => {
      const label = `label[starts-with(@for,"${field.name}-field-")]`;
      const path = `xpath=.//${label}/ancestor::*[contains(@class,"ControlContainer")][1][${around}]`;
      return {
        field,
        path: [within?.path, field.name].filter(Boolean).join('.'),
        box: (within?.box ?? page.locator('body')).locator(path).nth(nth),
        depth,
      };
    });
};

/** The fields of a group or of a list's lines. */
const inner = (field: MarkedField): readonly MarkedField[] =>
  'fields' in field && field.fields
    ? (field.fields as MarkedField[])
    : 'field' in field && field.field
      ? [field.field as MarkedField]
      : [];

const isList = ({ field }: FieldOnPage) => field.widget === 'list' || field.widget === 'belfry-lines';

/** What a group or list has inside. */
export const fieldsInside = (page: Page, { field, ...rest }: FieldOnPage, nth = 0): FieldOnPage[] =>
  fieldsOnPage({ page, fields: inner(field), within: { field, ...rest }, nth });

/** Opens what is folded up. */
export async function unfold({ box }: FieldOnPage): Promise<void> {
  const button = box.getByTestId('expand-button').first();
  if ((await button.getAttribute('aria-label')) === 'Expand') await button.click();
}

function nextDay(form: EntryForm): string {
  const day = new Date(Date.now() + form.days * 86_400_000);
  form.days += 1;
  return day.toISOString().slice(0, 10);
}

/** Chooses the first thing of a list that unfolds. */
async function choose({ page }: EntryForm, { box }: FieldOnPage): Promise<void> {
  await box.getByRole('combobox').focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

/** A file of a demo town. */
export const demoMedia = (path: string) => readFileSync(join(import.meta.dirname, '../../towns', path));
const uploads = {
  image: {
    ending: 'png',
    mimeType: 'image/png',
    buffer: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAEElEQVR4nGP4z8AARwzEcQCukw/x0F8jngAAAABJRU5ErkJggg==',
      'base64',
    ),
  },
  file: { ending: 'pdf', mimeType: 'application/pdf', buffer: demoMedia('fairhaven/media/right-of-way-permit.pdf') },
};

async function uploadFile(form: EntryForm, { box, field }: FieldOnPage): Promise<void> {
  const { page, uploadName } = form;
  const { ending, ...file } = uploads[field.widget as 'image' | 'file'];
  await box.getByRole('button').first().click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...file, name: `${uploadName}.${ending}` });
  const take = page.getByRole('button', { name: /choose selected/i });
  await take.and(page.locator(':enabled')).click();
  await take.waitFor({ state: 'hidden' });
}

/** A point is set without a mouse. */
async function setPoint({ page }: EntryForm, { box }: FieldOnPage): Promise<void> {
  await box.locator('.leaflet-container').waitFor();
  await box.getByRole('application').focus();
  for (const key of ['ArrowRight', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await box.locator('.position-pin').waitFor();
}

/** Puts a text in the place of another; Decap's fields move the cursor while they are drawn anew. */
export async function write(input: Locator, text: string): Promise<void> {
  for (let tries = 0; tries < 3 && (await input.inputValue()) !== text; tries += 1) {
    await input.fill('');
    await input.fill(text);
  }
}

/** Adds a line to a list. A message that just appears may push the button away from the mouse. */
async function addLine(page: Page, place: FieldOnPage): Promise<void> {
  const [line] = fieldsInside(page, place);
  for (let tries = 0; tries < 3 && (await line?.box.count()) === 0; tries += 1) {
    await place.box.getByRole('button', { name: /^add/i }).last().click();
    await line?.box.waitFor({ timeout: 2000 }).catch(() => {});
  }
}

/** Fills in one field, whatever its kind, and all that is in it. */
export async function fillIn(form: EntryForm, place: FieldOnPage): Promise<void> {
  const { page } = form;
  const { field, box } = place;
  const input = box.locator(`[id^="${field.name}-field-"]`).first();
  switch (field.widget) {
    case 'string':
    case 'text':
      return write(input, sampleText(field.belfry, field.name === 'closes' ? 1 : 0));
    case 'number':
      return input.fill(String(Math.max(3, Number(field.min ?? 3))));
    case 'boolean':
      return input.click();
    case 'datetime':
      return input.fill(nextDay(form));
    case 'belfry-moment':
      await input.fill(nextDay(form));
      return box.locator('[id$="-time"]').fill('10:30');
    case 'color':
      return box.locator('input').last().fill('#7d1a26');
    case 'markdown':
      await box.locator('[data-slate-editor]').click();
      return page.keyboard.insertText('Ein Satz mit Ä, œ und ñ.');
    case 'select':
    case 'relation':
      return choose(form, place);
    case 'belfry-choices':
      return box.getByRole('checkbox').first().check();
    case 'belfry-localised':
      await box.locator('.own-switch input').check();
      await box.locator('.own-input').first().fill('For all: “größer”');
      return box.locator('.own-input').last().fill('Pour tous : « été »');
    case 'belfry-position':
      return setPoint(form, place);
    case 'image':
    case 'file':
      return uploadFile(form, place);
    case 'list':
    case 'belfry-lines':
      await addLine(page, place);
      return fillAll(form, fieldsInside(page, place));
    case 'object':
      await unfold(place);
      return fillAll(form, fieldsInside(page, place));
    default:
      throw new Error(`Nobody knows how to fill in the widget ${field.widget}`);
  }
}

/** Fills in fields one after another. */
export async function fillAll(form: EntryForm, places: readonly FieldOnPage[]): Promise<void> {
  for (const place of places) await fillIn(form, place);
}

/** Empties a long text. What was emptied above it may still be folding up, and take the click. */
async function emptyText(page: Page, editor: Locator): Promise<void> {
  const isBlank = async () => ((await editor.textContent()) ?? '').replace('\ufeff', '').trim() === '';
  for (let tries = 0; tries < 3 && !(await isBlank()); tries += 1) {
    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
  }
}

/** Empties one field, whatever its kind, and all that is in it. */
export async function empty(page: Page, place: FieldOnPage): Promise<void> {
  const { field, box } = place;
  const input = box.locator(`[id^="${field.name}-field-"]`).first();
  switch (field.widget) {
    case 'string':
    case 'text':
    case 'number':
    case 'datetime':
      return input.fill('');
    case 'boolean':
      if ((await input.getAttribute('aria-checked')) === 'true') await input.click();
      return;
    case 'belfry-moment':
      return box.getByRole('button', { name: 'Clear' }).click();
    case 'color':
      return box.locator('input').last().fill('');
    case 'markdown':
      return emptyText(page, box.locator('[data-slate-editor]'));
    case 'select':
    case 'relation':
      await box.getByRole('combobox').focus();
      return page.keyboard.press('Backspace');
    case 'belfry-choices':
      for (const each of await box.getByRole('checkbox').all()) await each.uncheck();
      return;
    case 'belfry-localised':
      for (const each of await box.locator('.own-input').all()) await each.fill('');
      return;
    case 'belfry-position':
      return box.getByRole('button', { name: /remove the point/i }).click();
    case 'image':
    case 'file':
      return box.getByRole('button', { name: /^remove/i }).click();
    case 'object':
      await unfold(place);
      for (const each of fieldsInside(page, place)) await empty(page, each);
      return;
    default:
      if (!isList(place)) throw new Error(`Nobody knows how to empty the widget ${field.widget}`);
      await unfold(place);
      for (const button of (await box.getByRole('button', { name: /^remove item/i }).all()).toReversed()) {
        await button.click();
      }
  }
}

/** The mistakes that are told at a field itself, not at those inside it. */
export const mistakesAt = ({ box, depth }: FieldOnPage): Promise<string[]> => {
  const around = `count(ancestor::*[contains(@class,"ControlContainer")])=${depth + 1}`;
  return box.locator(`xpath=.//ul[contains(@class,"ControlErrorsList")][${around}]/li`).allTextContents();
};
