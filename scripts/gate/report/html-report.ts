// A report as one HTML page that an editor can read: grouped by what to do, with a picture of each place.
import type { Say } from '../../../content/model/labels.ts';
import { gateSay } from '../gate-words.ts';
import { type FindingGroup, groupFindings } from './group-findings.ts';
import type { WholeReport } from './whole-report.ts';

const MOST_PLACES = 20;

const plain = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
code{overflow-wrap:anywhere}img{max-width:100%;border:1px solid;margin-block:.5rem}li{margin-block-end:1rem}
.violation h2{border-inline-start:.4rem solid #b3261e;padding-inline-start:.6rem}`;

/** A picture of a place, by its page and the words that say where it is. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** The key under which the picture of a finding is kept. */
export const pictureKey = (path: string, where: string): string => `${path} ${where}`;

function placesOf(group: FindingGroup, pictures: Pictures, say: Say): string {
  const shown = group.places.slice(0, MOST_PLACES).map(({ path, finding }) => {
    const picture = pictures.get(pictureKey(path, finding.where));
    // The words beside it say what is to be seen.
    const image = picture
      ? `<br><img alt="" src="data:image/png;base64,${Buffer.from(picture).toString('base64')}">`
      : '';
    const source = finding.source ? `<strong>${plain(finding.source)}</strong> ` : '';
    const own = finding.message === group.message ? '' : `<br>${plain(finding.message)}`;
    return `<li>${source}${plain(path)}${own}<br><code>${plain(finding.where)}</code>${image}</li>`;
  });
  const more = group.places.length - shown.length;
  return `<ul>${shown.join('')}${more > 0 ? `<li>${plain(say('gate.report.more', { count: more }))}</li>` : ''}</ul>`;
}

/** The page, in a language of the gate. */
export function htmlReport(options: { report: WholeReport; language: string; pictures: Pictures }): string {
  const { report, language, pictures } = options;
  const say = gateSay(language);
  const { pages, browser, violations, warnings, checkedOn } = report.summary;
  const title = say('gate.report.title', { day: checkedOn });
  const sections = groupFindings(report.pages).map((group) => {
    const about = [say(`gate.report.${group.level}`), ...group.wcag.map((criterion) => `WCAG ${criterion}`)].join(', ');
    return `<section class="${group.level}"><h2>${plain(group.message)}</h2><p>${plain(group.mend)} <small>(${plain(about)}, <code>${plain(group.rule)}</code>)</small></p>${placesOf(group, pictures, say)}</section>`;
  });
  const ways = [
    say('gate.report.html', { pages }),
    ...(browser
      ? [say('gate.report.browser', { looked: browser.looked, remembered: browser.remembered, used: browser.used })]
      : []),
    say('gate.report.limits'),
  ];
  return `<!doctype html>
<html lang="${plain(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${plain(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${plain(title)}</h1><p>${plain(say('gate.report.count', { violations, warnings }))}</p>${sections.join('\n')}
${ways.map((way) => `<p>${plain(way)}</p>`).join('')}</main></body></html>
`;
}
