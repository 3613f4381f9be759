// A thousand entries in one collection.
import { expect, it } from 'vitest';
import { buildMany } from './many-entries.ts';

it('builds a town with 1,000 news items, its lists in pages, its feeds cut', async () => {
  expect(await buildMany(1_000)).toBeLessThan(40);
});
