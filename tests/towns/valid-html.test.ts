// The HTML of every page of every demo town is valid: the Nu Html Checker has nothing to say.
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findJava, vnuErrors } from '../browser/vnu.ts';
import { demoTowns } from './demo-towns.ts';

const { towns } = await demoTowns();
const java = await findJava();

test('the Nu Html Checker finds no error on any page of any town', { timeout: 120_000 }, async ({ skip }) => {
  skip(!java, 'there is no Java on the PATH, nor a JAVA_HOME: whether the HTML is valid was not checked');
  // All in one run: the checker takes seconds to start and milliseconds for a page.
  const paths = towns.flatMap((town) => town.pages.map(({ file }) => join(town.folder, file)));
  expect(paths.length).toBeGreaterThan(500);
  expect(await vnuErrors({ paths, relativeTo: dirname(towns[0]?.folder ?? '') })).toEqual([]);
});
