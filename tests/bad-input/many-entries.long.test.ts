// Ten thousand entries in one collection.
import { expect, it } from 'vitest';
import { buildMany } from './many-entries.ts';

it('builds a town with 10,000 news items in three minutes', { timeout: 500_000 }, async () => {
  expect(await buildMany(10_000)).toBeLessThan(180);
});
