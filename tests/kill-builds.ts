// Kills builds at random moments while towns change to and fro, and looks at what stands after each.
import { randomInt } from 'node:crypto';
import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { entry, makePlace, type Place, townSettings, treeOf } from './make-town.ts';
import { runBelfry, startBelfry } from './run-belfry.ts';

const towns = ['upwell', 'downham'];
type State = 'old' | 'new';

/** Two states of a town that differ in many files: other texts, other pages, another colour. */
function bring(place: Place, state: State): void {
  const colour = state === 'old' ? '#0b5d6b' : '#6b0b2f';
  const other = state === 'old' ? 'new' : 'old';
  for (const town of towns) {
    const name = town === 'upwell' ? 'Upwell' : 'Downham';
    const news = Array.from({ length: 12 }, (_, index) => [
      `news/en/item-${index}.md`,
      entry({ title: `Item ${index}`, date: '2026-03-01', summary: `As it is ${state}.` }, `A ${state} text.`),
    ]);
    place.write(town, {
      'town.yaml': townSettings(name, `palette: { primary: "${colour}" }\nwithdrawn: [/only-old/, /only-new/]\n`),
      'pages/en/about.md': entry({ title: 'About' }),
      ...Object.fromEntries(news),
      [`pages/en/only-${state}.md`]: entry({ title: `Only in the ${state} town` }),
      [`pages/en/only-${other}.md`]: '\n',
    });
  }
}

/** How often a killed build left the old site, and how often the new one. */
export async function killBuilds(times: number): Promise<Record<State, number>> {
  const place = makePlace();
  const trees = { old: {}, new: {} } as Record<State, Record<string, ReturnType<typeof treeOf>>>;
  let longest = 0;
  for (const state of ['old', 'new', 'old'] as const) {
    bring(place, state);
    const started = performance.now();
    const run = await place.run('build');
    expect(run.stderr).toBe('');
    longest = performance.now() - started;
    for (const town of towns) trees[state][town] = treeOf(join(place.out, town));
  }
  for (const town of towns) expect(trees.old[town]).not.toEqual(trees.new[town]);
  const count: Record<State, number> = { old: 0, new: 0 };
  for (let round = 0; round < times; round++) {
    const state: State = round % 2 === 0 ? 'new' : 'old';
    bring(place, state);
    const build = startBelfry(['build', ...place.options]);
    await pause(randomInt(Math.ceil(longest * 1.1)));
    await build.stop('SIGKILL');
    for (const town of towns) {
      const tree = treeOf(join(place.out, town));
      const found = (['old', 'new'] as const).find((name) => isSame(tree, trees[name][town] ?? {}));
      if (!found) expect(tree, `round ${round}: ${town} is neither old nor new`).toEqual(trees[state][town]);
      else count[found]++;
    }
  }
  await expectRepair(place, trees);
  place.remove();
  return count;
}

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

/** The next build that is left alone makes the site as it should be, and clears up. */
async function expectRepair(place: Place, trees: Record<State, Record<string, ReturnType<typeof treeOf>>>) {
  bring(place, 'new');
  const run = await runBelfry(['build', ...place.options]);
  expect(run.code).toBe(0);
  for (const town of towns) {
    expect(treeOf(join(place.out, town))).toEqual(trees.new[town]);
    const version = readlinkSync(join(place.out, town)).split('/').at(-1) ?? '';
    expect(readdirSync(join(place.out, '.sites', town)).toSorted()).toEqual([version, `${version}.json`]);
  }
  expect(readdirSync(place.out).toSorted()).toEqual(['.sites', ...towns].toSorted());
}
