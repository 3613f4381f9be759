// The gate on a small town: what it says of a barrier, that it costs one page to look again, and what it keeps from being published.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WholeReport } from '../../scripts/gate/report/whole-report.ts';
import { entry, townSettings, treeOf } from '../make-town.ts';
import { barrier, makeMarketTown, sound, town } from './market-town.ts';

const { place, check, tell } = makeMarketTown();
afterAll(place.remove);
beforeAll(() => tell(sound));

test('a sound town: every page in Chromium, nothing found, and nothing published', async () => {
  const { code, report } = await check();
  expect(report.pages.flatMap(({ findings }) => findings)).toEqual([]);
  expect(code).toBe(0);
  const { pages, browser } = report.summary;
  expect(pages).toBeGreaterThan(3);
  expect(browser).toMatchObject({ looked: pages, remembered: 0 });
  expect(report.pages[0]).toMatchObject({ path: expect.stringMatching(/^wrenbridge\//), layers: ['html', 'browser'] });
  expect(existsSync(join(place.out, town))).toBe(false);
});

test('an edit: what it has changed is looked at again, and nothing else', async () => {
  tell(`${sound} Bring a bag.`);
  const { report } = await check();
  expect(report.summary.browser).toMatchObject({ looked: 1, used: 0, remembered: report.summary.pages - 1 });
});

test('belfry build --check keeps the last good site where the new one has a barrier, and says where it is', async () => {
  expect(await place.run('build', town, '--no-search')).toMatchObject({ code: 0 });
  const good = treeOf(join(place.out, town));
  tell(barrier);
  const refused = await place.run('build', town, '--check', '--no-search');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('heading-by-emphasis');
  expect(refused.stderr).toContain('towns/wrenbridge/news/en/market.md:7');
  expect(refused.stdout).toContain('not built; its last good site stands');
  expect(treeOf(join(place.out, town))).toEqual(good);
});

test('a barrier: what it is, where, and how to mend it, for programs and code hosts', async () => {
  tell(barrier);
  const sarif = join(place.cache, 'report.sarif');
  const { code, report } = await check('--no-browser', '--sarif', sarif);
  expect(code).toBe(1);
  expect(report.pages.filter(({ findings }) => findings.length > 0)).toMatchObject([
    {
      path: 'wrenbridge/news/market/index.html',
      layers: ['html'],
      findings: [
        {
          rule: 'heading-by-emphasis',
          level: 'violation',
          wcag: expect.arrayContaining(['1.3.1']),
          source: 'towns/wrenbridge/news/en/market.md:7',
        },
      ],
    },
  ]);
  const { runs } = JSON.parse(readFileSync(sarif, 'utf8'));
  expect(runs[0].results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'towns/wrenbridge/news/en/market.md' },
    region: { startLine: 7 },
  });
});

test('errors in the sources of one town keep nobody from looking at the pages of the others', async () => {
  tell(barrier);
  const lost = entry({ title: 'Without a day' });
  place.write('oxbow', { 'town.yaml': townSettings('Oxbow', 'modules: [news]\n'), 'news/en/lost.md': lost });
  const { code, stdout } = await place.run('check', '--no-browser', '--json');
  place.write('oxbow', { '': undefined });
  expect(code).toBe(1);
  const { pages }: WholeReport = JSON.parse(stdout);
  const told = pages.filter(({ findings }) => findings.length > 0);
  expect(told.map(({ path, layers }) => `${layers}: ${path}`).sort()).toEqual([
    'html: wrenbridge/news/market/index.html',
    'source: towns/oxbow/news/en/lost.md',
  ]);
});
