// The window in which a page is previewed: its head and body become those of the page, without running anything.
import { morph } from './morph.ts';
import styles from './preview.css?url';

/** What stands around the content on every page and is not what is being edited. */
const AROUND = 'body > .skip, body > header, body > footer, script, noscript';

const sheetsOf = (head: Element): HTMLLinkElement[] => [
  ...head.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'),
];

/** Adds a style sheet and waits until it is there, or not much longer than anybody would. */
function addSheet(head: HTMLHeadElement, address: string): Promise<unknown> {
  const link = Object.assign(head.ownerDocument.createElement('link'), { rel: 'stylesheet', href: address });
  const loaded = new Promise((done) => {
    link.onload = link.onerror = done;
    setTimeout(done, 2000);
  });
  head.append(link);
  return loaded;
}

const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < (element.ownerDocument.defaultView?.innerHeight ?? 0);
};

/** The window of the preview. */
export class Frame {
  readonly #document: Document;
  readonly #notice: HTMLElement;
  readonly #page: HTMLElement;
  readonly #colours: CSSStyleSheet;

  constructor(frame: Document, title: string) {
    this.#document = frame;
    this.#notice = frame.createElement('section');
    this.#page = Object.assign(frame.createElement('div'), { className: 'preview-page' });
    this.#notice.className = 'preview-notice';
    this.#notice.hidden = true;
    frame.body.append(this.#notice, this.#page);
    frame.title = title;
    frame.defaultView?.frameElement?.setAttribute('title', title);
    const View = (frame.defaultView ?? window) as Window & typeof globalThis;
    this.#colours = new View.CSSStyleSheet();
    frame.adoptedStyleSheets = [this.#colours];
    addSheet(frame.head, styles);
    frame.addEventListener('click', (event) => this.#stay(event), true);
    frame.addEventListener('submit', (event) => event.preventDefault(), true);
  }

  /** Whether no page has been shown yet. */
  get isEmpty(): boolean {
    return this.#page.childElementCount === 0;
  }

  /** A link leads nowhere, but to a place on the same page. */
  #stay(event: Event): void {
    const link = (event.target as Element).closest?.('a[href]');
    if (!link) return;
    event.preventDefault();
    const [, anchor] = (link.getAttribute('href') ?? '').split('#');
    if (anchor) this.#document.getElementById(anchor)?.scrollIntoView();
  }

  /**
   * Shows a page.
   * @param options.colours the town's colours as CSS
   * @param options.whole true to show header and footer too
   */
  async show(options: { html: string; colours: string; whole: boolean }): Promise<void> {
    const { html, colours, whole } = options;
    const next = new DOMParser().parseFromString(html, 'text/html');
    const known = new Set(sheetsOf(this.#document.head).map((link) => link.getAttribute('href')));
    const wanted = sheetsOf(next.head).map((link) => link.getAttribute('href') ?? '');
    const missing = wanted.filter((address) => !known.has(address) && address !== '/theme.css');
    await Promise.all(missing.map((address) => addSheet(this.#document.head, address)));
    this.#colours.replaceSync(colours);
    for (const each of next.querySelectorAll(whole ? 'body > .skip, script, noscript' : AROUND)) each.remove();
    for (const picture of next.querySelectorAll('img')) picture.removeAttribute('loading');
    const root = this.#document.documentElement;
    for (const name of ['lang', 'dir', 'class']) {
      const value = next.documentElement.getAttribute(name);
      if (value) root.setAttribute(name, value);
      else root.removeAttribute(name);
    }
    const page = next.createElement('div');
    page.className = this.#page.className;
    page.append(...next.body.childNodes);
    const isFirst = this.isEmpty;
    const changed = morph(this.#page, page).filter((element) => element !== this.#page);
    if (!isFirst && changed.length > 0 && !changed.some(isInSight)) changed[0]?.scrollIntoView({ block: 'center' });
  }

  /** Says something above the page, with what it is about line by line; nothing for no title. */
  tell(options: { title: string; lines: readonly string[]; language: string }): void {
    const { title, lines, language } = options;
    this.#notice.hidden = !title;
    this.#notice.classList.toggle('preview-problems', lines.length > 0);
    this.#notice.lang = language;
    const heading = Object.assign(this.#document.createElement('h2'), { textContent: title });
    const list = this.#document.createElement('ul');
    list.append(...lines.map((line) => Object.assign(this.#document.createElement('li'), { textContent: line })));
    this.#notice.replaceChildren(heading, ...(lines.length > 0 ? [list] : []));
  }
}
