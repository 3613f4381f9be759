// Faults that only a browser sees, seeded into a built page of a demo town: each is said, at its place, and nothing else is.
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSite } from '../../scripts/gate/check-site.ts';
import type { Finding } from '../../scripts/gate/finding.ts';
import { openGateMemory } from '../../scripts/gate/gate-memory.ts';
import { addressOf, type GatePage, type GateSite } from '../../scripts/gate/gate-site.ts';
import { readSite } from '../../scripts/gate/read-site.ts';
import { demoTown } from '../towns/demo-towns.ts';
import { browserSeeds, SEED_SCRIPT } from './browser-seeds.ts';

const found = new Map<string, Finding[]>();
const pathOf = (index: number) => `seed-${index}/index.html`;

async function look(site: GateSite): Promise<Map<string, Finding[]>> {
  const memory = openGateMemory({ version: '', forget: true });
  const report = await checkSite({ site, memory, language: 'en', browser: true });
  return new Map(report.pages.map(({ path, findings }) => [path, findings]));
}

let site: GateSite;
beforeAll(async () => {
  site = await readSite({ from: (await demoTown('fairhaven')).folder });
  const plain = site.pages.find(({ path }) => /^news\/(?!index)[\w-]+\/index\.html$/.test(path))?.html ?? '';
  const pages = browserSeeds.map(({ rule, head = '', main = '' }, index): GatePage => {
    const html = plain
      .replace('<html', `<html data-fault="${rule}"`)
      .replace(/<title>/, `<title>${index} `)
      .replace('</head>', `${head}</head>`)
      .replace('</main>', `${main}</main>`);
    return { path: pathOf(index), address: addressOf(pathOf(index)), html, kind: String(index) };
  });
  // One browser looks at all pages, in the clothes of the site.
  const answer: GateSite['answer'] = (pathname) => {
    const page = pages.find(({ address }) => address === pathname);
    if (page) return { type: 'text/html; charset=utf-8', body: page.html };
    if (pathname === '/seed.js') return { type: 'text/javascript', body: SEED_SCRIPT };
    return site.answer?.(pathname);
  };
  for (const [path, findings] of await look({ ...site, pages, answer })) found.set(path, findings);
}, 600_000);

describe('a fault that a browser sees is said at its place when', () => {
  it.each(browserSeeds.map((seed, index) => ({ ...seed, index })))('$fault', ({ rule, where, index }) => {
    const findings = found.get(pathOf(index)) ?? [];
    expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([rule]);
    expect(findings[0]?.where).toContain(where);
  });
});

it('the results of a search are looked at, with all that the host sends', async () => {
  const search = site.pages.find(({ path }) => path === 'search/index.html');
  if (!search) throw new Error('There is no page for the search');
  const page = { ...search, isMadeByScript: true, query: '?q=Fairhaven' };
  const fault = '.search-list a { color: #bbb !important; background: #fff !important }';
  const answer: GateSite['answer'] = (pathname) => {
    const found = site.answer?.(pathname);
    return found && pathname.endsWith('.css') ? { ...found, body: `${Buffer.from(found.body)}\n${fault}` } : found;
  };
  expect(site.answer?.('/search/')?.headers?.get('Content-Security-Policy')).toContain("default-src 'none'");
  const findings = (await look({ ...site, pages: [page], answer })).get(page.path) ?? [];
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(['color-contrast']);
  expect(findings.length).toBeGreaterThan(3);
});
