// The same as in kill.test.ts, often enough to meet the moments that are short.
import { expect, it } from 'vitest';
import { killBuilds } from './kill-builds.ts';

it('leaves whole sites wherever a build is killed, 150 times', { timeout: 1_800_000 }, async () => {
  const { old, new: fresh } = await killBuilds(150);
  expect(old).toBeGreaterThan(0);
  expect(fresh).toBeGreaterThan(0);
});
