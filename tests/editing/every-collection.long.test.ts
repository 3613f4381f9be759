// An entry of every collection, from its first letter to its end: written, changed, translated, emptied and deleted in the browser.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MarkedCollection } from '../../content/derive/cms/entry-collections.ts';
import type { MarkedField } from '../../content/derive/cms/widgets.ts';
import { MINI_SITE_COLLECTIONS } from '../../content/model/collection.ts';
import { modules } from '../../content/modules/modules.ts';
import { configuredFor } from './configured-for.ts';
import {
  type EntryForm,
  empty,
  type FieldOnPage,
  fieldsInside,
  fieldsOnPage,
  fillAll,
  mistakesAt,
  write,
} from './entry-form.ts';
import { type EditedTown, type OpenEditor, serveEditor } from './open-editor.ts';
import { townOfEverything } from './town-of-everything.ts';

let town: EditedTown;
let editor: OpenEditor;
let configured: MarkedCollection[];
beforeAll(async () => {
  town = await serveEditor({ town: townOfEverything, git: true });
  editor = await town.open();
  editor.page.setDefaultTimeout(10_000);
  configured = (await configuredFor({ id: townOfEverything.id, towns: town.path('..'), miniSites: ['rowers'] }))
    .entries;
});
afterAll(() => town?.close());

const names = [
  ...modules.flatMap(({ collections }) => collections.map(({ name }) => name)),
  ...MINI_SITE_COLLECTIONS.map((name) => `rowers--${name}`),
];

/** What Decap lets be written in another language. */
const translated = (fields: readonly MarkedField[]): MarkedField[] =>
  fields
    .filter(({ i18n }) => i18n === true)
    .map((field) =>
      'fields' in field && field.fields ? { ...field, fields: translated(field.fields as MarkedField[]) } : field,
    ) as MarkedField[];

/** The whole of a language's form: each field, and those inside it where it is no list. */
function* nested(places: readonly FieldOnPage[]): Generator<FieldOnPage> {
  for (const place of places) {
    yield place;
    yield* nested(fieldsInside(editor.page, place));
  }
}

const publish = async () => {
  await editor.page
    .getByRole('button', { name: /^Publish/ })
    .first()
    .click();
  await editor.page.getByRole('menuitem', { name: 'Publish now' }).click();
};
const later = { timeout: 30_000, interval: 100 };
/** A page of the site as it is now; nothing where there is none. */
const shown = (path: string) =>
  editor.page.evaluate(async (address) => {
    const answer = await fetch(address, { cache: 'no-store' });
    return answer.ok ? answer.text() : '';
  }, `/${path}`);
const read = (path: string) => (existsSync(town.path(path)) ? town.read(path) : '');

/** What the model refuses beside another field; in all languages, and in what is written in each. */
const NOT_BOTH: Record<string, string[]> = {
  services: ['unitName'],
  guides: ['steps.deadline.days'],
  events: ['repeats.on', 'repeats.nth', 'repeats.monthsExcept', 'repeats.times', 'repeats', 'exceptions'],
};
const NOT_BOTH_TRANSLATED: Record<string, string[]> = { guides: ['steps.deadline.days'] };
/** What the model wants because of another field. */
const NEEDED: Record<string, string[]> = { services: ['reason', 'unit'] };

describe.each(names)('%s', (name) => {
  let fields: MarkedField[];
  let folder: string;
  let page: string;
  const title = `Été à l’Hôtel de Ville (${name})`;
  const slug = `ete-a-lhotel-de-ville-${name.replace('--', '-')}`;
  const file = (language: string) => `${folder}/${language}/${slug}.md`;
  const first = () => fieldsOnPage({ page: editor.page, fields });
  const second = () => fieldsOnPage({ page: editor.page, fields: translated(fields), nth: 1 });
  const titleIn = (places: FieldOnPage[]) => (places[0] as FieldOnPage).box.locator('input').first();
  const open = async (part: string) => {
    await editor.go(`collections/${name}/${part}`);
    await titleIn(first()).waitFor();
  };
  beforeAll(() => {
    const collection = configured.find((each) => each.name === name) as MarkedCollection;
    fields = collection.fields;
    folder = (collection.folder ?? '').replace('towns/sedgebury/', '');
    page = (collection.preview_path ?? '').replace('{{slug}}', slug);
  });

  it('takes an entry with every field filled in, and shows it at its address', async () => {
    await open('new');
    const form: EntryForm = { page: editor.page, uploadName: slug, days: 0 };
    await fillAll(form, first());
    await write(titleIn(first()), title);
    expect(await publishMending(first, 'en')).toEqual(NOT_BOTH[name] ?? []);
    await expect.poll(() => read(file('en')), later).toContain(title);
    expect(read(file('fr'))).toBe('');
    await expect.poll(() => town.git('log', '-1', '--format=%s'), later).toContain(slug);
    await expect.poll(() => shown(page), later).toContain(title);
  });

  /** Publishes; what the model wants to be left out beside something else is left out. */
  async function publishMending(places: () => FieldOnPage[], language: string): Promise<string[]> {
    const out: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      await publish();
      await expect
        .poll(
          async () =>
            read(file(language)) !== '' || (await editor.page.locator('[class*="ControlErrorsList"] li').count()) > 0,
          later,
        )
        .toBe(true);
      if (read(file(language))) break;
      for (const place of nested(places())) {
        const mistakes = (await place.box.count()) > 0 ? await mistakesAt(place) : [];
        if (mistakes.length === 0) continue;
        out.push(place.path);
        await empty(editor.page, place);
      }
    }
    return out;
  }

  it('keeps a change of it', async () => {
    const before = read(file('en'));
    await open(`entries/${slug}`);
    await write(titleIn(first()), `${title} II`);
    await publish();
    await expect.poll(() => read(file('en')), later).toBe(before.replace(title, `${title} II`));
    await expect.poll(() => shown(page), later).toContain(`${title} II`);
  });

  it('keeps it in another language', async () => {
    const before = read(file('en'));
    await open(`entries/${slug}`);
    await fillAll({ page: editor.page, uploadName: `${slug}-fr`, days: 0 }, second());
    const texts = second().some(({ field }) => field.name === 'title');
    if (texts) await write(titleIn(second()), `${title} III`);
    expect(await publishMending(second, 'fr')).toEqual(NOT_BOTH_TRANSLATED[name] ?? []);
    await expect.poll(() => read(file('fr')), later).toContain(texts ? `${title} III` : 'größer');
    expect(read(file('en'))).toBe(before);
    await expect.poll(() => shown(`fr/${page}`), later).toContain(texts ? `${title} III` : title);
  });

  it('builds with every optional field emptied', async () => {
    await open(`entries/${slug}`);
    const stays = ({ name: each, required }: MarkedField) => Boolean(required || NEEDED[name]?.includes(each));
    for (const place of first()) if (!stays(place.field)) await empty(editor.page, place);
    await publish();
    const required = fields.filter(stays).map((field) => field.name);
    // A switch that was on is written as off: what all towns share might say otherwise.
    const left = () => [...read(file('en')).matchAll(/^([a-zA-Z]+):(?! false$)/gm)].map(([, key]) => key);
    await expect.poll(left, later).toEqual(required.filter((key) => key !== 'body'));
    await expect.poll(() => shown(page), later).toContain(`${title} II`);
    expect(town.printed()).not.toMatch(/error/i);
  });

  it('forgets it in both languages', async () => {
    await open(`entries/${slug}`);
    await editor.page
      .getByRole('button', { name: /^Delete/ })
      .first()
      .click();
    await expect.poll(() => [read(file('en')), read(file('fr'))], later).toEqual(['', '']);
    // What was published does not vanish unawares: its address is withdrawn with it.
    expect(town.read('town.yaml')).toContain(`/${page}`);
    await expect.poll(() => shown(page), later).toBe('');
    expect(town.printed()).not.toMatch(/error/i);
  });
});
