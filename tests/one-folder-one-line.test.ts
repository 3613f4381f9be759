// A module is one folder and one line: the house stands without it. Every module has its turn in the long run.
import { expect, it } from 'vitest';
import { withoutModule } from './without-module.ts';

it('stands without the module that most others speak of', { timeout: 180_000 }, async () => {
  const { complaints, pages, lostLabels } = await withoutModule('places');
  expect(complaints).toBe('');
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining(['index.html', 'events/concert/index.html', 'data/index.html']),
  );
  expect(pages.has('places/index.html')).toBe(false);
  const unsaid = lostLabels.filter((label) => [...pages.values()].some((html) => html.includes(`>${label}<`)));
  expect(unsaid).toEqual([]);
});
