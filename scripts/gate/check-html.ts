// The layer of the gate that needs no browser: every rule over HTML on every page.

import type { Say } from '../../content/model/labels.ts';
import { whereIs } from './element-place.ts';
import type { Details, Finding } from './finding.ts';
import { gateSay } from './gate-words.ts';
import type { HtmlPage } from './html-page.ts';
import { pageRules, siteRules } from './html-rules.ts';
import type { HtmlSite } from './html-site.ts';
import type { Hit, PageRule, SiteRule } from './rule.ts';

/** Finds the faults of one page by the rules that look at one page. */
export function checkPage(page: HtmlPage, { language }: { language: string }): Finding[] {
  return pageRules.flatMap((rule) => Array.from(rule.check(page), (hit) => findingOf(rule, page, hit, language)));
}

/** Finds the faults that show only when pages are compared; by the path of the page. */
export function checkTogether(site: HtmlSite, { language }: { language: string }): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const rule of siteRules) {
    for (const { page, at, ...hit } of rule.checkSite(site)) {
      const list = found.get(page.path) ?? [];
      const html = page.read();
      list.push(findingOf(rule, html, { ...hit, at: html.all[at] ?? html.root }, language));
      found.set(page.path, list);
    }
  }
  return found;
}

const longestDetail = 100;
const voices = new Map<string, Say>();

/** The sentences of a language, read once. */
function voiceOf(language: string): Say {
  const voice = voices.get(language) ?? gateSay(language);
  voices.set(language, voice);
  return voice;
}

function shortened(details: Details): Details {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > longestDetail ? `${value.slice(0, longestDetail - 1)}…` : value,
    ]),
  );
}

function findingOf(rule: PageRule | SiteRule, page: HtmlPage, hit: Hit, language: string): Finding {
  const say = voiceOf(language);
  const details = shortened(hit.details ?? {});
  return {
    rule: rule.name,
    level: hit.level ?? rule.level,
    wcag: rule.wcag,
    where: whereIs(page, hit.at),
    message: say(`gate.${rule.name}.message`, details),
    mend: say(`gate.${rule.name}.mend`, details),
    ...(hit.details && { details }),
  };
}
