// The HTML of every page of every demo town is valid: the Nu Html Checker has nothing to say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findJava, vnuErrors } from '../browser/vnu.ts';
import { demoTowns } from './demo-towns.ts';

const { towns } = await demoTowns();
const java = await findJava();

describe.for(towns)('in $id', (town) => {
  test('the Nu Html Checker finds no error on any page', { timeout: 120_000 }, async ({ skip }) => {
    skip(!java, 'there is no Java on the PATH, nor a JAVA_HOME: valid HTML was not checked');
    const paths = town.pages.map(({ file }) => join(town.folder, file));
    expect(await vnuErrors({ paths, relativeTo: town.folder })).toEqual([]);
  });

  test('its own style sheet holds colours and nothing else', () => {
    const css = readFileSync(join(town.folder, 'theme.css'), 'utf8');
    expect(css).toMatch(/^\s*(\/\*.*?\*\/\s*)?(:root|@media|@layer)/s);
    expect(css).not.toMatch(/url\(|@import|expression/);
  });
});
