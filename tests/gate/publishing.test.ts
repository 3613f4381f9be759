// The gate on a small town: what it says of a barrier, that it costs one page to look again, and what it keeps from being published.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entry, makePlace, townSettings, treeOf } from '../make-town.ts';

const place = makePlace();
afterAll(place.remove);
const town = 'wrenbridge';
const market = (body: string) =>
  entry({ title: 'Market on Friday', date: '2026-03-01', summary: 'The market moves to Friday.' }, body);
const sound = 'The market moves to **Friday**. Stalls open at eight.';
const barrier = '**Where to find us**\n\nThe stalls stand on the square beside the old bridge, as they do every week.';
const check = async (...words: string[]) => {
  const run = await place.run('check', town, '--json', ...words);
  return { ...run, report: JSON.parse(run.stdout) };
};

beforeAll(() => {
  place.write(town, {
    'town.yaml': townSettings('Wrenbridge', 'modules: [news]\n'),
    'news/en/market.md': market(sound),
  });
});

describe('belfry check', () => {
  test('a sound town: every page in Chromium, nothing found, and nothing published', { timeout: 180_000 }, async () => {
    const { code, report } = await check();
    expect(report.pages.flatMap((page: { findings: object[] }) => page.findings)).toEqual([]);
    expect(code).toBe(0);
    const { pages, browser } = report.summary;
    expect(pages).toBeGreaterThan(3);
    expect(browser).toMatchObject({ looked: pages, remembered: 0 });
    expect(report.pages[0]).toMatchObject({
      path: expect.stringMatching(/^wrenbridge\//),
      layers: ['html', 'browser'],
    });
    expect(existsSync(join(place.out, town))).toBe(false);
  });

  test('looks again at what an edit has changed, and at nothing else', { timeout: 180_000 }, async () => {
    place.write(town, { 'news/en/market.md': market(`${sound} Bring a bag.`) });
    const { report } = await check();
    expect(report.summary.browser).toMatchObject({ looked: 1, used: 0, remembered: report.summary.pages - 1 });
    const again = await check('--all');
    expect(again.report.summary.browser).toMatchObject({ looked: report.summary.pages, remembered: 0 });
  });

  test('tells of a barrier what it is, where, and how to mend it; in other languages too', {
    timeout: 180_000,
  }, async () => {
    place.write(town, { 'news/en/market.md': market(barrier) });
    const sarif = join(place.cache, 'report.sarif');
    const { code, report } = await check('--no-browser', '--sarif', sarif);
    expect(code).toBe(1);
    const [page] = report.pages.filter(({ findings }: { findings: object[] }) => findings.length > 0);
    expect(page).toMatchObject({
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
    });
    const { runs } = JSON.parse(readFileSync(sarif, 'utf8'));
    expect(runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'towns/wrenbridge/news/en/market.md' },
      region: { startLine: 7 },
    });
    const french = await check('--no-browser', '--language', 'fr');
    expect(
      french.report.pages.flatMap((each: { findings: { message: string }[] }) => each.findings)[0].message,
    ).not.toBe(page.findings[0].message);
    const { stdout } = await place.run('check', town, '--no-browser');
    expect(stdout).toContain('towns/wrenbridge/news/en/market.md:7 → wrenbridge/news/market/index.html');
    expect(stdout).toContain('\n1 town: 1 error, 0 warnings\n');
  });
});

describe('belfry check --record', () => {
  test('feeds the statement and the public report; what people decided stays', { timeout: 180_000 }, async () => {
    const decided = 'decisions:\n  - component: color-contrast div.hero\n    decidedOn: 2026-03-02\n';
    const checks = `tool: a\ncheckedOn: 2026-01-01\npages: 1\nfailures: 9\n${decided}`;
    const modules = 'modules: [news, legal]\n';
    place.write(town, {
      'town.yaml': townSettings('Wrenbridge', modules),
      'news/en/market.md': market(sound),
      'accessibility-checks.yaml': checks,
    });
    expect((await check('--record')).code).toBe(0);
    const written = readFileSync(join(place.towns, town, 'accessibility-checks.yaml'), 'utf8');
    expect(written).toMatch(
      /^tool: belfry check, axe-core [\d.]+\ncheckedOn: \d{4}-\d\d-\d\d\npages: \d+\nfailures: 0\n/,
    );
    expect(written).toContain(decided);
    expect((await place.run('check', town, '--record', '--no-browser')).code).toBe(2);
    await place.run('build', town, '--no-search');
    expect(place.read(town, 'accessibility/report/index.html')).toContain('color-contrast div.hero');
    place.write(town, {
      'town.yaml': townSettings('Wrenbridge', 'modules: [news]\n'),
      'accessibility-checks.yaml': undefined,
    });
  });
});

describe('belfry build --check', () => {
  const published = () => treeOf(join(place.out, town));

  test('keeps the last good site where the new one has a barrier, unless it is urgent', {
    timeout: 180_000,
  }, async () => {
    place.write(town, { 'news/en/market.md': market(sound) });
    expect(await place.run('build', town, '--check')).toMatchObject({ code: 0 });
    const good = published();
    place.write(town, { 'news/en/market.md': market(barrier) });
    const refused = await place.run('build', town, '--check');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('heading-by-emphasis');
    expect(refused.stdout).toContain('not built; its last good site stands');
    expect(published()).toEqual(good);
    const urgent = await place.run('build', town, '--check', '--urgent');
    expect(urgent.code).toBe(0);
    expect(urgent.stderr).toContain('Published in spite of violations');
    expect(published()).not.toEqual(good);
  });
});
