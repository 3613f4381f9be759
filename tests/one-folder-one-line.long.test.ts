// Each module in turn is taken away: what is left has sound types, compiles, and builds a town.
import { describe, expect, it } from 'vitest';
import { modules } from '../content/modules/modules.ts';
import { withoutModule } from './without-module.ts';

/** What every town stands on. */
const FOUNDATIONS = ['town', 'pages'];
const names = modules.map(({ name }) => name).filter((name) => !FOUNDATIONS.includes(name));

describe.each(names)('without “%s”', (name) => {
  it('the rest is sound, and says nothing that only the module had words for', { timeout: 300_000 }, async () => {
    const { complaints, pages, lostLabels } = await withoutModule(name);
    expect(complaints).toBe('');
    expect(pages.size).toBeGreaterThan(10);
    const unsaid = lostLabels.filter((label) => [...pages.values()].some((html) => html.includes(`>${label}<`)));
    expect(unsaid).toEqual([]);
  });
});
