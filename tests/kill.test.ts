// A build that is killed leaves every site whole: the old one, or the new one.
import { expect, it } from 'vitest';
import { killBuilds } from './kill-builds.ts';

it('leaves whole sites wherever a build is killed', { timeout: 170_000 }, async () => {
  const { old, new: fresh } = await killBuilds(15);
  expect(old + fresh).toBe(30);
});
