// Faults seeded into built pages of a demo town: each is said, at its place, and nothing else is.
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPage, checkTogether } from '../../scripts/gate/check-html.ts';
import type { Finding } from '../../scripts/gate/finding.ts';
import type { GateSite } from '../../scripts/gate/gate-site.ts';
import { readHtml } from '../../scripts/gate/html-page.ts';
import { readHtmlSite } from '../../scripts/gate/html-site.ts';
import { readSite } from '../../scripts/gate/read-site.ts';
import { demoTown } from '../towns/demo-towns.ts';
import { seeds } from './seeds.ts';

let site: GateSite;
beforeAll(async () => {
  const { folder } = await demoTown('fairhaven');
  site = await readSite({ from: folder });
});

/** Plain pages of texts stand first, so that faults are seeded where editors write. */
const inOrder = () =>
  [...site.pages].sort((a, b) => Number(b.path.startsWith('news/')) - Number(a.path.startsWith('news/')));

function findingsOn(path: string, html: string): Finding[] {
  const pages = [{ path, address: `/${path}`, html }];
  const together = checkTogether(readHtmlSite({ ...site, pages }), { language: 'en' });
  return [...checkPage(readHtml({ path, html }), { language: 'en' }), ...(together.get(path) ?? [])];
}

describe('a fault in a built page is said at its place when', () => {
  it.each(seeds)('$fault', ({ from, to, rule, where = 'data-seed' }) => {
    const page = inOrder().find(({ html }) => from.test(html));
    const findings = findingsOn(page?.path ?? '', page?.html.replace(from, to) ?? '');
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(findings[0]?.where).toContain(where);
  });

  it('two pages have one title', () => {
    const [one, other] = site.pages.filter(({ path }) => path.startsWith('news/'));
    const title = /<title>[^<]*<\/title>/;
    const pages = [one, other]
      .flatMap((page) => page ?? [])
      .map((page) => ({ ...page, html: page.html.replace(title, '<title>News</title>') }));
    const found = checkTogether(readHtmlSite({ ...site, pages }), { language: 'en' });
    expect([...found.keys()]).toEqual([other?.path]);
    expect(found.get(other?.path ?? '')?.[0]).toMatchObject({ rule: 'title-twice', details: { other: one?.path } });
  });
});
