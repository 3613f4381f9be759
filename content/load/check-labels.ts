// Checks labels that a town or a SubCommunity says otherwise: each has to be one that there is, with the same placeholders.
import type { Labels } from '../model/labels.ts';
import { suggest } from '../model/nearest.ts';
import { withoutBlanks } from '../model/parse-or-explain.ts';
import { phrase, quoted } from '../model/phrase.ts';
import { type Path, type Position, type Problem, type ProblemInput, problem } from '../model/problem.ts';

type Label = Labels[string];

const FORMS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

const formsOf = (label: Label): readonly string[] => (typeof label === 'string' ? [label] : Object.values(label));
const placeholders = (label: Label): string[] => [
  ...new Set(formsOf(label).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))),
];

/** A value as a label, or undefined where it is none: a text, or one for each form of a number. */
function labelFrom(value: unknown): Label | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const forms = Object.entries(value);
  return forms.every(([form, text]) => FORMS.has(form) && typeof text === 'string') ? (value as Label) : undefined;
}

/**
 * The labels of one language that are right, and all that is wrong with the others.
 * @param options.known the core's labels in English
 * @param options.path where the labels stand in their file
 */
export function checkLabels(options: {
  value: unknown;
  known: Labels;
  file: string;
  positionOf: (path: Path, key?: boolean) => Position | undefined;
  path?: Path;
}): { labels: Labels; problems: Problem[] } {
  const { value, known, file, positionOf, path = [] } = options;
  const labels: Record<string, Label> = {};
  const problems: Problem[] = [];
  for (const [key, written] of Object.entries((withoutBlanks(value) as object | undefined) ?? {})) {
    const at = [...path, key];
    const report = (code: ProblemInput['code'], details: ProblemInput['details'], isName = false) =>
      problems.push(problem({ code, file, position: positionOf(at, isName), path: at, details }));
    const original = known[key];
    if (original === undefined) {
      report('unknown-label', { found: key, suggestion: suggest(key, Object.keys(known)) }, true);
      continue;
    }
    const label = labelFrom(written);
    if (label === undefined || (typeof label !== 'string' && typeof original === 'string')) {
      const expected = phrase(typeof original === 'string' ? 'expected.label' : 'expected.countedLabel');
      report('wrong-value', { field: key, found: quoted(JSON.stringify(written)), expected });
      continue;
    }
    const names = placeholders(original);
    const strange = placeholders(label).find((name) => !names.includes(name));
    if (strange) report('unknown-placeholder', { found: `{${strange}}`, suggestion: suggest(strange, names) });
    else labels[key] = label;
  }
  return { labels, problems };
}
