// The demo towns in the browser: what is opened and saved stays as it is, and titles are written in every language.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MarkedField } from '../../content/derive/cms/widgets.ts';
import type { Place } from '../make-town.ts';
import { configuredFor } from './configured-for.ts';
import { type FieldOnPage, fieldsOnPage, write } from './entry-form.ts';
import { type EditedTown, type OpenEditor, serveEditor } from './open-editor.ts';

const project = join(import.meta.dirname, '../..');
const pictures = join(project, '.cache/pictures');
const copyOf = (id: string) => ({
  id,
  write: (place: Place) => {
    cpSync(join(project, 'towns', id), join(place.towns, id), { recursive: true });
    if (existsSync(pictures)) cpSync(pictures, join(place.cache, 'pictures'), { recursive: true });
  },
});
const later = { timeout: 30_000, interval: 100 };

/** Letters of each language that ASCII lacks. */
const titles = {
  en: { text: 'A naïve “façade” at Zoë’s café', slug: 'a-naive-facade-at-zoes-cafe' },
  fr: { text: 'L’été à Noël : cœur, œuvre et ça où ?', slug: 'lete-a-noel-coeur-oeuvre-et-ca-ou' },
  de: { text: 'Größe, Übermut & Ähren – „süß“', slug: 'grosse-ubermut-ahren-suss' },
  es: { text: '¿Año nuevo? ¡Señoría, mañana! Pingüino', slug: 'ano-nuevo-senoria-manana-pinguino' },
  eu: { text: 'Ñabarra eta Zübererua: «andereñoa»', slug: 'nabarra-eta-zubererua-anderenoa' },
};
const towns: Record<string, (keyof typeof titles)[]> = {
  fairhaven: ['en'],
  bellerive: ['fr'],
  lindenau: ['de', 'fr'],
  udalaitz: ['eu', 'es', 'fr'],
};

describe.each(Object.entries(towns))('%s', (id, languages) => {
  let town: EditedTown;
  let editor: OpenEditor;
  let first: string;
  let offered: Awaited<ReturnType<typeof configuredFor>>;
  beforeAll(async () => {
    town = await serveEditor({ town: copyOf(id), git: true });
    offered = await configuredFor({ id, towns: town.path('..') });
    first = town.git('rev-parse', 'HEAD');
    editor = await town.open();
  });
  afterAll(() => town?.close());

  const publish = async () => {
    const { page } = editor;
    await page
      .getByRole('button', { name: /^Publish/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Publish now' }).click();
  };

  /** Adds an empty line to a list and takes it away again, then saves: Decap saves nothing that nobody touched. */
  async function saveAsItIs(part: string, fields: readonly MarkedField[], list: string): Promise<void> {
    const { page } = editor;
    await editor.go(part);
    const place = fieldsOnPage({ page, fields }).find(({ field }) => field.name === list) as FieldOnPage;
    await place.box.waitFor();
    const lines = place.box.getByRole('button', { name: /^remove item/i });
    const before = await lines.count();
    for (let tries = 0; tries < 3 && (await lines.count()) === before; tries += 1) {
      await place.box.getByRole('button', { name: /^add/i }).last().click();
      await lines
        .nth(before)
        .waitFor({ timeout: 3000 })
        .catch(() => {});
    }
    await lines.last().click();
    const saved = page.waitForResponse((response) => /"persistEntry"/.test(response.request().postData() ?? ''));
    const [response] = await Promise.all([saved, publish()]);
    expect(response.status(), part).toBe(200);
    expect(town.git('status', '--porcelain', 'towns'), part).toBe('');
    expect(town.git('diff', first), part).toBe('');
  }

  it('opens and saves an entry of every collection without a change', async () => {
    for (const { name, folder = '', fields } of offered.entries) {
      const here = [folder, join(folder, languages[0] as string)].map((each) => town.path(join('../..', each)));
      // Where there are such lines already, Decap sees that one more and one less is no change.
      const entry = here
        .filter((each) => existsSync(each))
        .flatMap((each) => readdirSync(each).map((file) => join(each, file)))
        .find((file) => file.endsWith('.md') && !readFileSync(file, 'utf8').includes('formerAddresses:'));
      if (!entry) continue;
      await saveAsItIs(`collections/${name}/entries/${basename(entry, '.md')}`, fields, 'formerAddresses');
    }
  }, 300_000);

  it('opens and saves the settings of the town without a change', async () => {
    const [settings] = offered.files.find(({ name }) => name === 'town')?.files ?? [];
    await saveAsItIs('collections/town/entries/town', settings?.fields ?? [], 'withdrawn');
  });

  it('takes a title with the letters of its languages', async () => {
    const { page } = editor;
    const field = (name: string, pane: number) => page.locator(`[id^="${name}-field-"]`).nth(pane);
    await editor.go('collections/news/new');
    await field('title', 0).waitFor();
    for (const [number, language] of languages.entries()) {
      const pane = Math.min(number, 1);
      if (number > 1) {
        await page
          .getByRole('button', { name: /writing in/i })
          .last()
          .click();
        await page.getByRole('menuitem', { name: language.toUpperCase() }).click();
      }
      await write(field('title', pane), titles[language].text);
      await write(field('summary', pane), titles[language].text);
      await page.locator('[data-slate-editor]').nth(pane).click();
      await page.keyboard.insertText(titles[language].text);
    }
    await publish();
    const { slug } = titles[languages[0] as keyof typeof titles];
    for (const [number, language] of languages.entries()) {
      const file = town.path(`news/${language}/${slug}.md`);
      await expect
        .poll(() => existsSync(file) && town.read(`news/${language}/${slug}.md`), later)
        .toContain(titles[language].text);
      const address = new URL(`${number > 0 ? `/${language}` : ''}/news/${slug}/`, town.address).href;
      const shown = () => page.evaluate(async (each) => (await fetch(each, { cache: 'no-store' })).text(), address);
      await expect.poll(shown, later).toContain(`<h1>${titles[language].text.replace('&', '&amp;')}</h1>`);
    }
  });
});
