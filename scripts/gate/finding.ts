// What the gate says of a site: findings, each at its place, and the report that holds them.

/** Which part of the gate looked at a page. */
export type Layer = 'source' | 'html' | 'browser';

/** A violation keeps a site from being published; a warning does not. */
export type Level = 'violation' | 'warning';

/** What is filled into the sentences of a finding, for `{name}`. */
export type Details = Readonly<Record<string, string | number>>;

/** One fault at one place, in words for the one who mends it. */
export interface Finding {
  rule: string;
  level: Level;
  /** The criteria of WCAG 2.2 that it is about, such as `1.1.1`. */
  wcag: readonly string[];
  /** The CSS path of the element and the start of its HTML, as `placeOf` puts them together. */
  where: string;
  /** Where an editor finds it: `towns/x/news/fr/y.md:12:3`. */
  source?: string;
  message: string;
  mend: string;
  details?: Details;
}

/** What was found on one page, and how it was looked at. */
export interface PageReport {
  /** The page's path below the site's root, such as `en/news/index.html`. */
  path: string;
  layers: Layer[];
  findings: Finding[];
}

/** How many of what was found. */
export interface Summary {
  pages: number;
  violations: number;
  warnings: number;
}

/** The whole report; its shape is kept stable for programs that read it. */
export interface Report {
  pages: PageReport[];
  summary: Summary;
}

const longestExcerpt = 120;

/** The words for a place: its CSS path and the start of its HTML on one line. */
export function placeOf(selector: string, html: string): string {
  const line = html.replace(/\s+/g, ' ').trim();
  return `${selector} — ${line.length > longestExcerpt ? `${line.slice(0, longestExcerpt - 1)}…` : line}`;
}

/** Counts the findings of pages. */
export function summarise(pages: readonly PageReport[]): Summary {
  const findings = pages.flatMap((page) => page.findings);
  const violations = findings.filter(({ level }) => level === 'violation').length;
  return { pages: pages.length, violations, warnings: findings.length - violations };
}
