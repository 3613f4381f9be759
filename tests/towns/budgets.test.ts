// What the pages of the demo towns weigh on the wire, compressed with Brotli as a host would.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/gate/browser/chromium.ts';
import { demoTowns } from './demo-towns.ts';
import type { DemoPage, DemoTown } from './describe-town.ts';
import { htmlOf, openTown } from './open-town.ts';
import { attribute, elementsOf } from './page-document.ts';

const kB = 1000;
const { towns } = await demoTowns();
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const packed = (text: Buffer | string): number => brotliCompressSync(Buffer.from(text), best).length;
const isText = (path: string) => /\.(html|css|m?js|json|svg|xml|webmanifest|geojson)$|\/$/.test(path);

/** The entry pages of a collection, from the lightest to the heaviest. */
const byWeight = (town: DemoTown, kind: string): DemoPage[] =>
  town.pages
    .filter((page) => page.kind === kind && !page.scope)
    .toSorted((a, b) => htmlOf(town, a).length - htmlOf(town, b).length);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.for(towns)('in $id', (town) => {
  const sizeOf = (path: string) => packed(readFileSync(join(town.folder, path)));

  // A typical page is the one in the middle; short ones are lighter and say nothing.
  test.for(['news/entry', 'pages/entry'])(
    'a typical article (%s) and its styles fit in the first 14 kB, its scripts in 1.5 kB',
    (kind) => {
      const articles = byWeight(town, kind);
      const page = articles[Math.floor(articles.length / 2)] as DemoPage;
      const elements = elementsOf(htmlOf(town, page));
      const styles = elements
        .filter((each) => attribute(each, 'rel') === 'stylesheet')
        .map((each) => attribute(each, 'href'));
      const scripts = elements
        .filter((each) => each.tagName === 'script' && attribute(each, 'src'))
        .map((each) => attribute(each, 'src'));
      const [html, css, script] = [
        packed(htmlOf(town, page)),
        styles.map(sizeOf).reduce((sum, size) => sum + size, 0),
        [...new Set(scripts)].map(sizeOf).reduce((sum, size) => sum + size, 0),
      ];
      console.info(`${town.id} ${page.path}: HTML ${html} + CSS ${css} = ${html + css} bytes, script ${script} bytes`);
      expect(html + css).toBeLessThanOrEqual(14 * kB);
      expect(script).toBeLessThanOrEqual(1.5 * kB);
    },
  );

  test('the home page weighs at most 100 kB on a phone, with the pictures that the phone asks for', async () => {
    const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
    const { context } = await openTown({ browser, town, ...phone });
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await page.goto('/');
    // As a visitor reads it: to the end, so that what comes late is counted too.
    await page.evaluate(async () => {
      for (let top = 0; top < document.body.scrollHeight; top += 300) {
        scrollTo({ top, behavior: 'instant' });
        await new Promise((done) => setTimeout(done, 30));
      }
    });
    await page.waitForLoadState('networkidle');
    const weights = [...asked].map((path) => {
      const file = join(town.folder, path.endsWith('/') ? `${path}index.html` : decodeURI(path));
      const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
      return { path, size: isText(path) ? packed(bytes) : bytes.length };
    });
    await context.close();
    const isPartOfMap = ({ path }: { path: string }) => /\/(map|leaflet)\.|boundary\.geojson/.test(path);
    const total = weights.filter((each) => !isPartOfMap(each)).reduce((sum, { size }) => sum + size, 0);
    const map = weights.filter(isPartOfMap).reduce((sum, { size }) => sum + size, 0);
    console.info(`${town.id} home: ${total} bytes, and ${map} of map`, weights);
    expect(total).toBeLessThanOrEqual(100 * kB);
  });
});
