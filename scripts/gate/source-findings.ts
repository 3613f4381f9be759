// The first layer: what was wrong with the sources of a town, as findings like those of the other layers.
import { explain } from '../../content/model/explain.ts';
import type { Say } from '../../content/model/labels.ts';
import type { Problem, ProblemCode } from '../../content/model/problem.ts';
import type { Finding, PageReport } from './finding.ts';

/** Which criteria of WCAG a problem of a source is about; most are about none. */
const CRITERIA: Partial<Record<ProblemCode, readonly string[]>> = {
  'missing-alternative': ['1.1.1'],
  'untagged-document': ['1.3.1'],
  'document-without-text': ['1.1.1'],
  'document-without-title': ['2.4.2'],
  'document-without-language': ['3.1.1'],
  'heading-skipped': ['1.3.1'],
  'palette-shifted': ['1.4.3'],
};

/** Where a problem is: `towns/x/news/y.md:12:3`. */
export const placeOfProblem = ({ file, position }: Problem): string =>
  position ? `${file}:${position.line}:${position.column}` : file;

/** One record for each file with problems; `say` says the labels of towns in the language of the report. */
export function sourceFindings(problems: readonly Problem[], say?: Say): PageReport[] {
  const files = Map.groupBy(problems, ({ file }) => file);
  return [...files].map(([path, all]) => ({
    path,
    layers: ['source'],
    findings: all.map((problem): Finding => {
      const { message, hint } = say ? explain(problem, say) : problem;
      const place = placeOfProblem(problem);
      const level = problem.level === 'error' ? 'violation' : 'warning';
      return {
        rule: problem.code,
        level,
        wcag: CRITERIA[problem.code] ?? [],
        where: place,
        source: place,
        message,
        mend: hint,
      };
    }),
  }));
}
