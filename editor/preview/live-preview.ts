// Keeps the preview of one entry up to date while it is written.
import { themeCss } from '../../content/derive/palette/theme-css.ts';
import type { TownSource } from '../../content/load/town-source.ts';
import { explain } from '../../content/model/explain.ts';
import type { Say } from '../../content/model/labels.ts';
import type { Page } from '../../content/model/page.ts';
import type { Problem } from '../../content/model/problem.ts';
import type { Site } from '../../content/model/site.ts';
import { modules } from '../../content/modules/modules.ts';
import { loadDraft } from '../town/load-draft.ts';
import { type DecapRecord, type Draft, draftFiles } from './draft-files.ts';
import { Frame } from './frame.ts';
import { type GetAsset, newPictures } from './new-pictures.ts';
import { pagesOfData, pagesOfEntry } from './page-of-draft.ts';

/** What previews are made with; the same for all entries. */
export interface PreviewTown {
  /** The town as it is published. */
  source: () => Promise<TownSource>;
  /** The address of what renders pages in the town's theme. */
  renderer: string;
  /** The town's folder within the repository. */
  root: string;
  /** The editor's words and language. */
  say: Say;
  language: string;
}

/** What is being edited, as Decap tells it. */
export interface Editing {
  entry: DecapRecord;
  collection: DecapRecord;
  getAsset: GetAsset;
  /** The language being edited, where there are several. */
  language: string | undefined;
}

/** Milliseconds without a key before the page is made anew. */
const QUIET = 120;

const mainOf = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

/** The preview of one entry. */
export class LivePreview {
  readonly #town: PreviewTown;
  readonly #frame: Frame;
  #editing: Editing | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #working = false;
  #shown = '';
  readonly #published = new Map<string, string>();

  constructor(town: PreviewTown, frame: Document) {
    this.#town = town;
    this.#frame = new Frame(frame, town.say('editor.preview.title'));
  }

  /** Takes what has been written; the page follows when the keys rest. */
  update(editing: Editing): void {
    const isFirst = !this.#editing;
    this.#editing = editing;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#work(), isFirst ? 0 : QUIET);
  }

  /** Stops following. */
  close(): void {
    clearTimeout(this.#timer);
    this.#editing = undefined;
  }

  async #work(): Promise<void> {
    if (this.#working || !this.#editing) return;
    this.#working = true;
    const editing = this.#editing;
    try {
      await this.#show(editing);
    } finally {
      this.#working = false;
      if (this.#editing && this.#editing !== editing) this.update(this.#editing);
    }
  }

  async #show(editing: Editing): Promise<void> {
    const { root } = this.#town;
    const source = await this.#town.source();
    const paths = new Set(source.files.map(({ path }) => path));
    const draft = draftFiles({ ...editing, root, exists: (path) => paths.has(path) });
    if (!draft) return;
    const { getAsset } = editing;
    const pictures = await newPictures({ files: draft.files, media: source.media, getAsset });
    const state = JSON.stringify([draft, pictures, editing.language]);
    if (state === this.#shown) return;
    this.#shown = state;
    if (draft.path.endsWith('.md') && draft.files.every(({ text }) => text.trim() === '')) {
      this.#announce('empty');
      return;
    }
    const { site, problems } = loadDraft({ source, files: draft.files, pictures });
    if (site) await this.#showPage({ site, draft, source, language: editing.language ?? site.language });
    this.#tell(problems, draft, source.folder, Boolean(site));
    if (site && this.#frame.isEmpty) this.#announce('none');
  }

  /** Says one sentence in the place of a page. */
  #announce(what: 'empty' | 'none'): void {
    const { say, language } = this.#town;
    this.#frame.tell({ title: say(`editor.preview.${what}`), lines: [], language });
  }

  async #showPage(options: { site: Site; draft: Draft; source: TownSource; language: string }): Promise<void> {
    const { site, draft, source, language } = options;
    // Compiled apart, for the town's theme: its address is known when the page is opened.
    const { renderPage } = (await import(/* @vite-ignore */ this.#town.renderer)) as typeof import('./render-page.ts');
    const colours = themeCss(site)
      .map(({ body }) => String(body))
      .join('');
    const name = /^([\w-]+)\.yaml$/.exec(draft.path)?.[1];
    if (!name) {
      const [page] = pagesOfEntry(site, `${source.folder}/${draft.path}`, language);
      const home = site.page(site.path('', language)) as Page;
      await this.#frame.show({ html: await renderPage(site, page ?? home), colours, whole: false });
      return;
    }
    const pages = pagesOfData({ site, modules, name, language });
    const rendered: { html: string; changed: boolean }[] = [];
    for (const page of pages) {
      const html = await renderPage(site, page);
      const before = this.#published.get(page.path) ?? mainOf(html);
      this.#published.set(page.path, before);
      rendered.push({ html, changed: before !== mainOf(html) });
    }
    const shown = rendered.find(({ changed }) => changed) ?? rendered[0];
    if (shown) await this.#frame.show({ html: shown.html, colours, whole: name === 'town' });
  }

  #tell(problems: readonly Problem[], { files }: Draft, folder: string, isShown: boolean): void {
    const { say, language } = this.#town;
    const own = new Set(files.map(({ path }) => `${folder}/${path}`));
    const errors = problems.filter(({ level }) => level === 'error');
    const mine = problems.filter(({ file }) => own.has(file));
    const told = mine.length > 0 || isShown ? mine : errors;
    const lines = told.map((problem) => Object.values(explain(problem, say)).join(' '));
    const heading = isShown ? 'warnings' : this.#frame.isEmpty ? 'nothing' : 'errors';
    const title = lines.length > 0 ? say(`editor.preview.${heading}`, { count: lines.length }) : '';
    this.#frame.tell({ title, lines: [...new Set(lines)], language });
  }
}
