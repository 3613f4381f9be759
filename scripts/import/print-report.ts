// Prints the report of an import: first what a person has to look at, last the numbers.
import type { ImportItem, ImportReport } from './report.ts';
import { asLine } from './report.ts';

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function itemLine({ file, line, field, value, why }: ImportItem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const found = value === undefined ? '' : ` “${short(asLine(value))}”`;
  return `  ${place}${field ? `  ${field}` : ''}${found}: ${why}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title} (${lines.length})`, ...lines, ''] : [];
}

/** The report as lines of text. */
export function reportLines(report: ImportReport): string[] {
  const items = (kind: ImportItem['kind']) => report.items.filter((item) => item.kind === kind).map(itemLine);
  const ignored = Object.entries(report.ignored).map(([field, count]) => `${field} ${count}`);
  return [
    ...section(
      'Problems',
      report.problems.map(({ file, position, message, hint }) => {
        const place = position ? `${file}:${position.line}:${position.column}` : file;
        return `  ${place}  ${message} ${hint}`;
      }),
    ),
    ...section('Not brought over', items('lost')),
    ...section('Needs a human look', items('look')),
    ...section(
      'Left out by the map',
      report.skipped.map(({ file, why }) => `  ${file}: ${why}`),
    ),
    ...section(
      'Edited or deleted in the town, left as they are (--force writes them anew)',
      report.kept.map((file) => `  ${file}`),
    ),
    ...section(
      'No longer in the source, left as they are',
      report.gone.map((file) => `  ${file}`),
    ),
    ...(ignored.length > 0 ? [`Left away, values by field: ${ignored.join(', ')}`] : []),
    `${report.written.length} written, ${report.unchanged.length} unchanged, ${report.kept.length} kept, ` +
      `${items('lost').length} values or files not brought over, ${items('look').length} to look at`,
  ];
}
