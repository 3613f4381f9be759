// What the build would say of what is being edited, by language and place in the form.
import { pathWithBlanks } from '../../content/model/parse-or-explain.ts';
import type { Problem } from '../../content/model/problem.ts';
import { ownValues } from '../format/source-key.ts';
import type { DecapRecord, Draft } from '../preview/draft-files.ts';
import type { PlacedProblem } from './place-problems.ts';

/** The values of one language of an entry as the form has them. */
function valuesOf(entry: DecapRecord, language: string): Record<string, unknown> {
  const own = entry.getIn(['i18n', language, 'data']) ?? entry.get('data');
  return ownValues((own as { toJS: () => Record<string, unknown> } | undefined)?.toJS() ?? {});
}

/** What others have saved meanwhile is not known here: that something is missing does not keep anybody from saving. */
const asFarAsKnown = (problem: Problem): Problem =>
  ['missing-file', 'missing-entry'].includes(problem.code) ? { ...problem, level: 'warning' } : problem;

/** Whether the problem is that of a picture or file which Decap has taken and not saved yet. */
function isHeld({ code, details = {} }: Problem, entry: DecapRecord): boolean {
  if (code !== 'missing-file') return false;
  const held = (entry.get('mediaFiles') as { toJS: () => { path: string }[] } | undefined)?.toJS() ?? [];
  const found = JSON.stringify(details.found);
  return held.some(({ path }) => found.includes(path.slice(path.lastIndexOf('media/'))));
}

/** The problems of a draft's files by language; '' for the files of an entry in one language. */
export function draftProblems(options: {
  entry: DecapRecord;
  draft: Draft;
  problems: readonly Problem[];
  folder: string;
}): Map<string, PlacedProblem[]> {
  const { entry, draft, problems, folder } = options;
  const found = new Map<string, PlacedProblem[]>();
  for (const { path: file, language } of draft.files) {
    const values = valuesOf(entry, language);
    const own = problems.filter((problem) => problem.file === `${folder}/${file}` && !isHeld(problem, entry));
    const placed = own.map((problem) => ({
      problem: asFarAsKnown(problem),
      path: pathWithBlanks(values, problem.path ?? []),
    }));
    found.set(language, placed);
  }
  return found;
}
