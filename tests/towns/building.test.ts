// The demo towns are the first that a visitor sees of Belfry: all of them build, and nothing is wrong with them.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoTowns } from './demo-towns.ts';

test('every demo town is built without an error or a warning', async () => {
  const { report, towns } = await demoTowns();
  // A statement that is to be read again every year makes a warning by the mere passing of time.
  const inTime = (problems: { code: string }[]) =>
    problems.filter(({ code }) => !['review-due', 'day-passed'].includes(code));
  expect(report.towns.flatMap(({ problems, fault }) => [fault ?? inTime(problems)].flat())).toEqual([]);
  const folders = readdirSync('towns', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(towns.map(({ id }) => id)).toEqual(folders.map(({ name }) => name).sort());
});

test('the demo towns show every kind of page, mini-sites and texts that are not translated yet', async () => {
  const { towns } = await demoTowns();
  const pages = towns.flatMap((town) => town.pages);
  expect(new Set(pages.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(20);
  expect(pages.some(({ scope }) => scope !== '')).toBe(true);
  expect(pages.some(({ fallback }) => fallback)).toBe(true);
  expect(new Set(pages.map(({ language }) => language))).toEqual(new Set(['eu', 'es', 'fr', 'en', 'de']));
});
