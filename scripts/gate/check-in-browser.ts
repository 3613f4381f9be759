// The third layer: pages in a real browser, each in every look, one of each kind as visitors use it.
import type { BrowserContext } from 'playwright-core';
import type { Say } from '../../content/model/labels.ts';
import { inSite } from './browser/in-site.ts';
import { lookAtPage } from './browser/look-at-page.ts';
import { swapDocument } from './browser/swap-document.ts';
import { usePage } from './browser/use-page.ts';
import type { Finding } from './finding.ts';
import { type GateMemory, lookKey, structureKey, visitKey } from './gate-memory.ts';
import type { GatePage, GateSite } from './gate-site.ts';

/** How pages were looked at. */
export interface BrowserWork {
  /** Pages that were looked at in every look. */
  looked: number;
  /** Pages that are as they were when they were looked at. */
  remembered: number;
  /** Pages that were opened and used with the keyboard. */
  used: number;
}

/** While one page waits for the browser, another one is told what to do. */
const HANDS = 2;

interface Task {
  page: GatePage;
  key: string;
  kind: 'look' | 'visit' | 'use';
}

/** One page of each kind, the longest: it holds most of what pages of its kind are built of. */
export function samplesOf(pages: readonly GatePage[]): GatePage[] {
  const kinds = Map.groupBy(pages, ({ kind, path }) => kind ?? path.split('/').slice(0, -1).slice(0, 2).join('/'));
  return [...kinds.values()].map((all) =>
    all.reduce((best, each) => (each.html.length > best.html.length ? each : best)),
  );
}

/** What has to be done for each page; pages whose scripts matter are looked at where these have run. */
function tasksOf(site: GateSite): Task[] {
  const looks = site.pages.map((page): Task => {
    const kind = page.isMadeByScript ? 'visit' : 'look';
    return { page, kind, key: kind === 'visit' ? visitKey(page, site) : lookKey(page, site) };
  });
  const uses = samplesOf(site.pages).map((page): Task => ({ page, kind: 'use', key: structureKey(page, site) }));
  return [...looks, ...uses];
}

/** Checks pages in a browser; `onPage` is told how far it is. The findings are by path. */
export async function checkInBrowser(options: {
  site: GateSite;
  memory: GateMemory;
  say: Say;
  language: string;
  onPage?: (done: number, all: number) => void;
}): Promise<{ findings: Map<string, Finding[]>; work: BrowserWork }> {
  const { site, memory, say, language, onPage } = options;
  const results = new Map<Task, Finding[]>();
  const tasks = tasksOf(site);
  for (const task of tasks) {
    const known = memory.recall<Finding[]>(task.key);
    if (known) results.set(task, known);
  }
  const queue = tasks.filter((task) => !results.has(task));
  const count = queue.length;
  const work: BrowserWork = {
    looked: queue.filter(({ kind }) => kind !== 'use').length,
    remembered: [...results.keys()].filter(({ kind }) => kind !== 'use').length,
    used: queue.filter(({ kind }) => kind === 'use').length,
  };

  async function labour(context: BrowserContext): Promise<void> {
    const stage = await context.newPage();
    for (let task = queue.shift(); task; task = queue.shift()) {
      const { page, kind } = task;
      const address = site.origin + page.address;
      let findings: Finding[];
      if (kind === 'look') {
        const first = () => swapDocument({ page: stage, html: page.html, baseUrl: address });
        findings = await lookAtPage({ page: stage, first, say, language });
      } else {
        const isMadeByScript = page.isMadeByScript ?? false;
        const opened = address + (page.query ?? '');
        findings = await usePage({ context, address: opened, kind, isMadeByScript, say, language });
      }
      memory.learn(task.key, findings);
      results.set(task, findings);
      onPage?.(count - queue.length, count);
    }
    await stage.close();
  }

  if (queue.some(({ kind }) => kind !== 'look')) await site.complete?.();
  const hands = Math.min(count, HANDS);
  if (count > 0) await inSite(site, (context) => Promise.all(Array.from({ length: hands }, () => labour(context))));
  const findings = new Map<string, Finding[]>();
  for (const task of tasks) {
    findings.set(task.page.path, [...(findings.get(task.page.path) ?? []), ...(results.get(task) ?? [])]);
  }
  return { findings, work };
}
