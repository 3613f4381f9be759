// How many of the pages with a seeded failure are caught by all layers together, and by which rule; no sound twin is accused.
import { expect, it } from 'vitest';
import { browserCases } from './browser-cases.ts';
import { failureCases } from './failure-cases.ts';
import { failurePages, hasFailurePages, readFailurePage, rulesOfAllLayers, soundTwin } from './failure-pages.ts';

/** A seeded failure counts as caught only when the rule that is meant for it says so. */
const cases = { ...failureCases, ...browserCases };

it.runIf(hasFailurePages)('says what all layers together catch, and by which rule', { timeout: 600_000 }, async () => {
  const names = failurePages();
  const fired = await rulesOfAllLayers(new Map(names.map((name) => [name, readFailurePage(name)])));
  const caught = new Map(
    names.flatMap((name) => {
      const rule = cases[name]?.rule;
      return rule && fired.get(name)?.includes(rule) ? [[name, rule] as const] : [];
    }),
  );
  const inBrowser = [...caught.keys()].filter((name) => name in browserCases).length;
  const lines = names.map((name) => `  ${name}: ${caught.get(name) ?? '–'}`);
  process.stdout.write(
    `${lines.join('\n')}\nOf ${names.length} seeded failures ${caught.size} are caught by the rule that is meant for them: ${caught.size - inBrowser} in HTML, ${inBrowser} in the browser\n`,
  );
  expect(Object.keys(cases).filter((name) => !caught.has(name))).toEqual([]);
});

// The pages of the collection have hardly any style: lines as wide as the screen, links below each other without room.
const room = '<style>main { line-height: 2 } p, li { max-inline-size: 60ch }</style></head>';

it.runIf(hasFailurePages)('accuses no sound twin of anything', { timeout: 600_000 }, async () => {
  const twins = Object.entries(cases).map(
    ([name, failure]) => [name, soundTwin(name, failure).replace('</head>', room)] as const,
  );
  const fired = await rulesOfAllLayers(new Map(twins));
  // A question is no accusation.
  const accused = [...fired].map(([name, rules]) => [name, rules.filter((rule) => rule !== 'undecided')] as const);
  expect(accused.filter(([, rules]) => rules.length > 0)).toEqual([]);
});
