// Finds the line of a town's sources from which a fault on a page has come.
import { readFileSync } from 'node:fs';
import type { Site } from '../../content/model/site.ts';
import type { Finding, PageReport } from './finding.ts';
import { addressOf } from './gate-site.ts';

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>?/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#\d+);/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The words by which the source of an element can be known: its text, else the file or address that it names. */
function marksOf({ where }: Finding): string[] {
  const html = where.split(' — ').slice(1).join(' — ').replace(/…$/, '');
  const text = plain(html).slice(0, 40);
  const [, named = ''] = /\b(?:href|src|alt)="([^"]+)"/.exec(html) ?? [];
  const name = plain(named.replace(/^.*\/(?=[^/]+\/?$)/, '').replace(/[-.][\da-f]{6,}.*$/, ''));
  return [text, name].filter((mark) => mark.length > 2);
}

function lineOf(text: string, marks: readonly string[]): number | undefined {
  const lines = text.split('\n').map(plain);
  for (const mark of marks) {
    const index = lines.findIndex((line) => line.includes(mark));
    if (index >= 0) return index + 1;
  }
  return undefined;
}

/** The findings with the place in the entry that the page shows, where they are about something that stands in it. */
export function withSources(options: { pages: readonly PageReport[]; site: Site; towns: string }): PageReport[] {
  const { pages, site, towns } = options;
  const texts = new Map<string, string>();
  const read = (file: string): string => {
    const known = texts.get(file) ?? readFileSync(`${towns}/${file.replace(/^towns\//, '')}`, 'utf8');
    texts.set(file, known);
    return known;
  };
  return pages.map((page) => {
    const file = site.page(addressOf(page.path))?.entry?.file;
    if (!file || page.findings.length === 0) return page;
    const findings = page.findings.map((finding) => {
      const line = finding.source ? undefined : lineOf(read(file), marksOf(finding));
      return line === undefined ? finding : { ...finding, source: `${file}:${line}` };
    });
    return { ...page, findings };
  });
}
