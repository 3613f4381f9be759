// Opens the pages of a town in Chromium and notes every sign of a program that is not the site's own.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { headersFor, parseHeaders } from '../content/derive/headers/parse-headers.ts';
import { mountSite } from './browser/mount-site.ts';

// Https, since browsers ignore some headers otherwise; nothing is encrypted here.
const origin = 'https://attacked.example';
const tabs = 3;

/** Runs in the page: what of its content could run, lead astray or load from elsewhere. */
function suspects(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    const say = (what: string) => found.push(`<${name}> ${what}`);
    // The editing program brings its styles along as elements.
    if (name === 'style' && location.pathname === '/admin/') continue;
    if (/^(iframe|frame|object|embed|base|applet|style|portal|template|foreignobject|math)$/.test(name))
      say('stands here');
    if (name === 'meta' && element.getAttribute('http-equiv')) say('http-equiv');
    if (name === 'script' && element.getAttribute('type') !== 'application/ld+json') {
      if (!/^\/(?:_astro|admin)\//.test(element.getAttribute('src') ?? '')) say('inline or not ours');
    }
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/.test(attribute)) say(`${attribute}=${value}`);
      if (/^(style|srcdoc|formaction|ping|background)$/.test(attribute) && !element.closest('.leaflet-container')) {
        say(`${attribute}=${value}`);
      }
      const scheme =
        /^(?:href|src|action|xlink:href|data|poster)$/.test(attribute) && /^[a-z.+-]+:/i.exec(value.trim());
      if (scheme && !/^(https?|mailto|tel|webcal):$/i.test(scheme[0])) say(`${attribute}=${value}`);
      if (/^(src|srcset|action|poster|data)$/.test(attribute) && /^(?:[a-z]+:)?\/\//i.test(value.trim())) {
        say(`${attribute}=${value}`);
      }
    }
  }
  return found;
}

/** Runs in the page: does what visitors do, short of following links. */
function poke(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    for (const type of [
      'mouseover',
      'mousemove',
      'mousedown',
      'pointerover',
      'focus',
      'blur',
      'animationstart',
      'toggle',
    ]) {
      element.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }
}

/** Runs before any script of a page: whatever attacks call tells us. */
function listen(): void {
  const told = (globalThis as unknown as { belfryAttack: (what: string) => void }).belfryAttack;
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    Object.defineProperty(globalThis, name, {
      value: (what: unknown) => told(`${name}(${what})`),
      configurable: false,
    });
  }
}

async function visit(page: Page, path: string, note: (what: string) => void): Promise<void> {
  await page.goto(origin + path, { waitUntil: 'load' });
  if (path.endsWith('/')) {
    for (const suspect of await page.evaluate(suspects)) note(`${path}: ${suspect}`);
    await page.evaluate(poke);
  } else if (await page.locator('parsererror').count()) note(`${path}: is not well-formed`);
  // Behind a # the editing program says which of its views is open.
  if (page.url().replace(/#.*/, '') !== origin + path) note(`${path}: led to ${page.url()}`);
}

async function useMap(page: Page, note: (what: string) => void): Promise<void> {
  await page.goto(`${origin}/places/`);
  await page.locator('.map-canvas').scrollIntoViewIfNeeded();
  const markers = page.locator('.leaflet-marker-icon');
  await markers.first().waitFor();
  for (const button of await page.locator('main li button').all()) {
    await button.click();
    await page.locator('.leaflet-popup').first().waitFor();
    for (const suspect of await page.evaluate(suspects)) note(`a popup: ${suspect}`);
  }
}

async function search(page: Page, note: (what: string) => void): Promise<void> {
  for (const words of ['alert', 'img', 'script', '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>']) {
    const path = `/search/?q=${encodeURIComponent(words)}`;
    await page.goto(origin + path);
    await page.locator('.search-status:not(:empty)').waitFor();
    for (const suspect of await page.evaluate(suspects)) note(`${path}: ${suspect}`);
    await page.evaluate(poke);
  }
  await page.goto(`${origin}/search/?q=alert`);
  await page.locator('.search-list li').first().waitFor();
}

/** All paths that can be opened: pages, and feeds and other data as a browser shows them. */
export function pathsOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !/^(_astro|pagefind)/.test(file),
  );
  const pages = files.filter((file) => /(^|\/)index\.html$/.test(file)).map((file) => `/${file.slice(0, -10)}`);
  const data = files.filter((file) => /(\.xml|\.json|\.geojson|\.txt)$/.test(file)).map((file) => `/${file}`);
  return [...pages.filter((path) => !path.startsWith('/old')), ...data].map(encodeURI).sort();
}

/** Visits all paths; returns what was noted, nothing when all is well. */
export async function visitAttacks(options: {
  browser: Browser;
  folder: string;
  paths: readonly string[];
  /** The site's `_headers`, or '' for a host that sends none. */
  headers: string;
  /** Whether to use the map and the search too. */
  tools?: boolean;
}): Promise<string[]> {
  const { browser, folder, paths, headers, tools = true } = options;
  const rules = parseHeaders(headers);
  const context: BrowserContext = await browser.newContext({ acceptDownloads: false });
  const noted: string[] = [];
  const note = (what: string) => noted.push(what);
  await context.exposeBinding('belfryAttack', ({ page }, what: string) => note(`${page.url()}: called ${what}`));
  await context.addInitScript(listen);
  context.on('dialog', (dialog) => {
    note(`a dialog says ${dialog.message()}`);
    void dialog.dismiss();
  });
  const site = await mountSite({
    context,
    folder,
    origin,
    headers: (path) => Object.fromEntries(headersFor(rules, path)),
  });
  const queue = [...paths];
  const work = async () => {
    const page = await context.newPage();
    for (let path = queue.shift(); path; path = queue.shift()) await visit(page, path, note);
    return page;
  };
  const [page] = await Promise.all(Array.from({ length: Math.min(tabs, paths.length) }, work));
  if (page && tools) {
    await useMap(page, note);
    await search(page, note);
  }
  if (context.pages().length > tabs) note('another window was opened');
  await context.close();
  const { thirdPartyRequests, missing, policyViolations, pageErrors, consoleErrors } = site;
  const told = [...noted, ...thirdPartyRequests, ...missing, ...policyViolations, ...pageErrors, ...consoleErrors];
  return told.filter((line) => !viewersOwn.test(line));
}

/** The browser shows XML with a style of its own, and then keeps itself from applying it. */
const viewersOwn = /^\S+\.xml: (?:Applying inline style violates|style-src-(?:elem|attr) blocked inline)/;

/** The folder of the finished town. */
export const attackedSite = (out: string): string => join(out, 'attacked');
