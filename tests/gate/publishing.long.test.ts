// The gate on a small town, at length: looking again at all, other languages, urgent alerts, and what feeds the statement.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { barrier, makeMarketTown, sound, town } from './market-town.ts';

const { place, check, tell } = makeMarketTown({ modules: 'news, legal' });
afterAll(place.remove);
beforeEach(() => tell(sound));

describe('belfry check', () => {
  test('looks at what it has not seen before, and with --all at everything', { timeout: 240_000 }, async () => {
    const { report } = await check();
    const { pages } = report.summary;
    expect(report.summary.browser).toMatchObject({ looked: pages, remembered: 0 });
    expect((await check()).report.summary.browser).toMatchObject({ looked: 0, used: 0, remembered: pages });
    expect((await check('--all')).report.summary.browser).toMatchObject({ looked: pages, remembered: 0 });
  });

  test('tells people of a barrier, and in their language', async () => {
    tell(barrier);
    const [english, french] = [await check('--no-browser'), await check('--no-browser', '--language', 'fr')];
    const [one, other] = [english, french].map(({ report }) => report.pages.flatMap(({ findings }) => findings)[0]);
    expect(other?.rule).toBe(one?.rule);
    expect(other?.message).not.toBe(one?.message);
    const { stdout } = await place.run('check', town, '--no-browser');
    expect(stdout).toContain('towns/wrenbridge/news/en/market.md:7 → wrenbridge/news/market/index.html');
    expect(stdout).toContain('\n1 town: 1 error, 0 warnings\n');
  });

  test('--record feeds the statement and the public report; what people decided stays', async () => {
    const decided = 'decisions:\n  - component: color-contrast div.hero\n    decidedOn: 2026-03-02\n';
    const checks = `tool: a\ncheckedOn: 2026-01-01\npages: 1\nfailures: 9\n${decided}`;
    place.write(town, { 'accessibility-checks.yaml': checks });
    expect((await check('--record')).code).toBe(0);
    const written = readFileSync(join(place.towns, town, 'accessibility-checks.yaml'), 'utf8');
    expect(written).toMatch(
      /^tool: belfry check, axe-core [\d.]+\ncheckedOn: \d{4}-\d\d-\d\d\npages: \d+\nfailures: 0\n/,
    );
    expect(written).toContain(decided);
    expect((await place.run('check', town, '--record', '--no-browser')).code).toBe(2);
    await place.run('build', town, '--no-search');
    const page = place.read(town, 'accessibility/report/index.html');
    expect(page).toContain('color-contrast div.hero');
    expect(page).toContain('What was changed after that day is not in these figures.');
    place.write(town, { 'accessibility-checks.yaml': undefined });
  });
});

test('belfry build --check --urgent publishes in spite of a barrier, and says so', async () => {
  tell(barrier);
  expect(await place.run('build', town, '--check', '--no-search')).toMatchObject({ code: 1 });
  const urgent = await place.run('build', town, '--check', '--urgent', '--no-search');
  expect(urgent.code).toBe(0);
  expect(urgent.stderr).toContain('Published in spite of violations');
  expect(place.read(town, 'news/market/index.html')).toContain('Where to find us');
});
