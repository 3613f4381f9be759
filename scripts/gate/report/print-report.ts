// Prints what was found on pages for people: grouped by what there is to do.
import type { Say } from '../../../content/model/labels.ts';
import { paint, type Stream } from '../../terminal.ts';
import { gateSay } from '../gate-words.ts';
import { type FindingGroup, groupFindings } from './group-findings.ts';
import type { WholeReport } from './whole-report.ts';

const PLACES_SHOWN = 5;

function linesOf(group: FindingGroup, say: Say, stream: Stream): string[] {
  const { rule, level, wcag, places } = group;
  const word = paint(stream, level === 'violation' ? 'red' : 'yellow', say(`gate.report.${level}`));
  const about = [...wcag.map((criterion) => `WCAG ${criterion}`), rule].join(', ');
  const pages = new Set(places.map(({ path }) => path)).size;
  const head = `${word} ${paint(stream, 'bold', group.message)} (${about}; ${say('gate.report.places', { count: places.length, pages })})`;
  const shown = places
    .slice(0, PLACES_SHOWN)
    .flatMap(({ path, finding }) => [
      `    ${finding.source ? `${finding.source} → ` : ''}${path}`,
      `        ${finding.where}`,
      ...(finding.message === group.message ? [] : [`        ${finding.message}`]),
    ]);
  const more = places.length - PLACES_SHOWN;
  return [
    head,
    `    ${group.mend}`,
    ...shown,
    ...(more > 0 ? [`    ${say('gate.report.more', { count: more })}`] : []),
  ];
}

/** Prints what was found on pages, violations last so that they are what is seen, and how they were looked at. */
export function printWhole(options: { report: WholeReport; language: string; stream: Stream }): void {
  const { report, language, stream } = options;
  const say = gateSay(language);
  for (const group of groupFindings(report.pages).reverse())
    stream.write(`${linesOf(group, say, stream).join('\n')}\n`);
  const { pages, browser } = report.summary;
  stream.write(`${say('gate.report.html', { pages })}\n`);
  if (!browser) return;
  const { looked, remembered, used } = browser;
  stream.write(`${say('gate.report.browser', { looked, remembered, used })}\n${say('gate.report.limits')}\n`);
}
