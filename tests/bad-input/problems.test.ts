// Towns with mistakes: what the command says about each, and that nothing else suffers from them.
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../content/model/explain.ts';
import { speaker } from '../../content/model/labels.ts';
import type { Problem } from '../../content/model/problem.ts';
import { readLabels } from '../../scripts/read-labels.ts';
import { entry, fixtureTowns, makePlace, treeOf } from '../make-town.ts';
import type { BelfryRun } from '../run-belfry.ts';
import { expectedProblems } from './expected-problems.ts';

interface Told {
  file: string;
  position?: { line: number; column: number };
  message: string;
  hint: string;
}

const place = makePlace();
afterAll(place.remove);
const names = readdirSync(fixtureTowns).filter((name) => name !== 'import');
const sound = names.filter((name) => !(name in expectedProblems));
let build: BelfryRun;
let check: BelfryRun;

beforeAll(async () => {
  place.copy(...names);
  build = await place.run('build', '--json');
  check = await place.run('check', '--content');
});

/** A hint up to where its list may go on. */
const start = (hint: string) =>
  /^There is: (?:name|pages), /.test(hint) ? hint.split(', ').slice(0, 2).join(', ') : hint;

const asTold = (town: string, { file, position, message, hint }: Told) => {
  const path = file.replace(`towns/${town}`, '').replace(/^\//, '') || '.';
  return [position ? `${path}:${position.line}:${position.column}` : path, message, start(hint)];
};

describe('a town with mistakes', () => {
  it.each(Object.keys(expectedProblems))('is told all of them at once: %s', (town) => {
    const { towns } = JSON.parse(build.stdout) as { towns: { town: string; problems: Told[] }[] };
    const problems = towns.find((result) => result.town === town)?.problems ?? [];
    const told = problems.map((problem) => asTold(town, problem).join('\n'));
    const expected = (expectedProblems[town] ?? []).map(([where, says, hint]) => [where, says, start(hint)].join('\n'));
    expect(told.toSorted()).toEqual(expected.toSorted());
  });

  it('is not built, while the others are', () => {
    expect(readdirSync(place.out).filter((name) => !name.startsWith('.'))).toEqual(sound);
    expect(sound).toContain('everything-is-in-order');
    expect(build.code).toBe(1);
    expect(build.stderr).toBe('');
  });

  it('is told the same by `belfry check`, a place, a sentence and a hint each, without a stack trace', () => {
    expect(check.code).toBe(1);
    for (const [town, problems] of Object.entries(expectedProblems)) {
      for (const [where, message, hint] of problems) {
        const file = where === '.' ? `towns/${town}` : `towns/${town}/${where}`;
        expect(check.stdout).toContain(`${file} error ${message}\n    ${start(hint)}`);
      }
    }
    expect(check.stdout + check.stderr).not.toMatch(/^ {4}at |node:internal|Error:/m);
    const count = Object.values(expectedProblems).flat().length;
    expect(check.stdout).toContain(`\n${names.length} towns: ${count} errors, 0 warnings\n`);
  });

  it.each(['fr', 'de', 'es', 'eu'])('is told the same in the editor’s language: %s', (language) => {
    const say = speaker(language, [readLabels(language) ?? {}]);
    const { towns } = JSON.parse(build.stdout) as { towns: { problems: Problem[] }[] };
    const problems = towns.flatMap((town) => town.problems);
    expect(problems.length).toBeGreaterThan(40);
    const told = problems.map((each) => ({ ...each, told: explain(each, say) }));
    const silent = told.filter(
      ({ message, hint, told }) =>
        told.message === message ||
        told.hint === hint ||
        // A label’s key or a placeholder shows that nothing was there to be said.
        /\b(?:problem|phrase|expected)\.|[{}]|„“|« »|«»/.test(told.message + told.hint),
    );
    expect(silent).toEqual([]);
  });

  it('keeps its last good site, whole, until the mistake is mended', async () => {
    const town = 'everything-is-in-order';
    const site = () => treeOf(`${place.out}/${town}`);
    const before = site();
    place.write(town, { 'news/en/opening.md': '---\ntitle: No date\nsummary: Short.\n---\n\nText.\n' });
    const broken = await place.run('build', town);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('news/en/opening.md:2:1 error “Date (date)” is missing.');
    expect(broken.stdout).toContain('not built; its last good site stands');
    expect(site()).toEqual(before);
    place.write(town, { 'news/en/opening.md': entry({ title: 'With a date', date: '2026-03-01', summary: 'Short.' }) });
    expect((await place.run('build', town)).code).toBe(0);
    expect(place.read(town, 'news/opening/index.html')).toContain('With a date');
  });
});

describe('a mistake in calling the command', () => {
  it.each([
    [['bild'], 'There is no command “bild”. Did you mean “build”?'],
    [['build', '--fast'], '--fast'],
    [['serve', '--port', 'http'], '--port wants a number, not “http”.'],
    [['build', '--out'], '--out'],
  ])('is told in a line and ends with 2: %s', async (words, message) => {
    const run = await place.run(...words);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(message);
    expect(run.stderr).toContain('See: belfry help');
    expect(run.stderr).not.toMatch(/^ {4}at /m);
  });

  it('names the town that does not exist and the one that was meant', async () => {
    const run = await place.run('build', 'everything-is-in-oder');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(
      'There is no town “everything-is-in-oder”.\n    Did you mean “everything-is-in-order”?',
    );
  });
});
