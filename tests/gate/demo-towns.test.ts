// The demo towns: no rule over HTML finds anything on any of their pages.
import { expect, it } from 'vitest';
import { checkPage, checkTogether } from '../../scripts/gate/check-html.ts';
import { selectorOf } from '../../scripts/gate/element-place.ts';
import { readHtmlSite } from '../../scripts/gate/html-site.ts';
import { readSite } from '../../scripts/gate/read-site.ts';
import { demoTowns } from '../towns/demo-towns.ts';

it('every page of the demo towns is without faults that HTML shows', async () => {
  const { towns } = await demoTowns();
  const lines: string[] = [];
  for (const { id, folder } of towns) {
    const site = readHtmlSite(await readSite({ from: folder }));
    const together = checkTogether(site, { language: 'en' });
    for (const page of site.pages) {
      const findings = [...checkPage(page.read(), { language: 'en' }), ...(together.get(page.path) ?? [])];
      lines.push(...findings.map(({ rule, where }) => `${id}/${page.path}: ${rule}: ${where}`));
    }
  }
  expect(lines).toEqual([]);
});

it('the CSS path of an element is that of no other', async () => {
  const { towns } = await demoTowns();
  const site = readHtmlSite(await readSite({ from: towns[0]?.folder ?? '', most: 3 }));
  for (const page of site.pages.map(({ read }) => read()))
    expect(new Set(page.all.map((element) => selectorOf(page, element))).size).toBe(page.all.length);
});
