// What a town knows of its website's accessibility: accessibility.yaml, and what automatic checks have found.
import { checked } from '../../model/fields/checked.ts';
import { choice } from '../../model/fields/choice.ts';
import { contact } from '../../model/fields/contact.ts';
import { type Day, day } from '../../model/fields/day.ts';
import { group } from '../../model/fields/group.ts';
import { link } from '../../model/fields/link.ts';
import { list } from '../../model/fields/list.ts';
import { localised } from '../../model/fields/localised.ts';
import { number } from '../../model/fields/number.ts';
import { text } from '../../model/fields/text.ts';
import { phrasesOf } from '../../model/phrase.ts';
import { defineSingleton, type Finding } from '../../model/singleton.ts';
import { STANDARDS } from './jurisdiction.ts';
import labels from './labels/en.json' with { type: 'json' };

const phrase = phrasesOf(labels);

/** Why something is not accessible, in the order of the Decision (EU) 2018/1523. */
export const REASONS = ['not-compliant', 'disproportionate-burden', 'out-of-scope'] as const;

const criterion = checked(
  text({ translated: false, max: 8 }),
  (value) => /^[1-4]\.\d\.\d{1,2}$/.test(value),
  phrase('legal.expected.criterion'),
);

const finding = group({
  what: localised({ required: true, multiline: true }),
  why: choice(REASONS, { required: true, labels: 'choice.accessibility-reason' }),
  criteria: list(criterion),
  alternative: localised({ multiline: true }),
  until: day(),
});

const fields = {
  status: choice(['full', 'partial', 'none'], { required: true, labels: 'choice.accessibility-status' }),
  standard: choice(STANDARDS, { labels: 'choice.accessibility-standard' }),
  findings: list(finding),
  method: choice(['self-assessment', 'third-party'], { required: true, labels: 'choice.accessibility-method' }),
  assessor: localised(),
  assessedOn: day({ required: true }),
  report: link(),
  preparedOn: day({ required: true }),
  reviewedOn: day(),
  contact: contact(),
  /** Within how many days those who write get an answer. */
  answerWithin: number({ min: 1, max: 90 }),
  scope: localised({ multiline: true }),
} as const;

const aYearBefore = (day: Day): Day => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** What the town says: accessibility.yaml. */
export const accessibility = defineSingleton({
  name: 'accessibility',
  fields,
  check: ({ status, findings = [], preparedOn, reviewedOn }, today) => {
    const found: Finding[] = [];
    if (status !== 'full' && findings.length === 0) {
      found.push({
        path: ['findings'],
        code: 'missing-field',
        details: { expected: phrase('legal.expected.findings') },
      });
    }
    for (const [index, { why, until }] of findings.entries()) {
      if (status === 'full' && why === 'not-compliant') {
        found.push({ path: ['findings', index], code: 'both-given', details: { other: phrase('legal.statusFull') } });
      }
      if (until && until < today)
        found.push({ path: ['findings', index, 'until'], code: 'day-passed', level: 'warning' });
    }
    const last = reviewedOn ? 'reviewedOn' : 'preparedOn';
    if ((reviewedOn ?? preparedOn) < aYearBefore(today)) {
      found.push({ path: [last], code: 'review-due', level: 'warning' });
    }
    return found;
  },
});

/** What a program found when it looked at the pages: accessibility-checks.yaml, written by that program. */
export const accessibilityChecks = defineSingleton({
  name: 'accessibility-checks',
  edited: false,
  fields: {
    tool: text({ required: true, translated: false, max: 100 }),
    checkedOn: day({ required: true }),
    pages: number({ required: true }),
    failures: number({ required: true }),
    warnings: number(),
    /** What the program could not decide and nobody has decided yet. */
    questions: number(),
    /** What a human has looked at where the program could not tell: it asks no more. */
    decisions: list(
      group({
        component: text({ required: true, translated: false, max: 300 }),
        decidedOn: day({ required: true }),
        note: localised({ multiline: true }),
      }),
    ),
  },
});
