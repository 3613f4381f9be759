// Themes keep their word: every component has examples, and each of them passes the gate in every theme.
import { describe, expect, it } from 'vitest';
import { checkPage } from '../../scripts/gate/check-html.ts';
import { readHtml } from '../../scripts/gate/html-page.ts';
import { componentsOf, examplesOf, showExamples, themes } from './all-examples.ts';
import { examplesTheme } from './examples-theme.ts';
import { lookAtExamples } from './look-at-examples.ts';
import { town } from './town-of-examples.ts';

/** What is seen on every page of the demo towns, all of which pass the gate. */
const wholePages = [
  'themes/commons/components/Layout', // The document around all others.
  'themes/commons/components/Head', // What only machines read; it stands in the head of every example, too.
];

it('every part says its direction where a town has a language that is written from right to left', async () => {
  const { render } = await examplesTheme('commons');
  const page = town.page('/ar/news/market-moves/');
  expect(page && (await render(town, page))).toMatch(/<html dir="rtl" lang="ar">.*<h1 dir="ltr" lang="en">/s);
});

describe.each(themes)('in the theme “$name”', (theme) => {
  it('every component of the theme and of modules has examples', () => {
    const components = componentsOf(theme);
    const examples = examplesOf(theme);
    expect(components.length).toBeGreaterThan(60);
    const without = components.filter((component) => !examples.get(component)?.length);
    expect(without.toSorted()).toEqual(wholePages.toSorted());
    expect([...examples.keys()].filter((component) => !components.includes(component))).toEqual([]);
  });

  it('no rule over HTML finds anything in an example', async () => {
    const { shown } = await showExamples(theme);
    const lines = shown.flatMap(({ title, html }) =>
      checkPage(readHtml({ path: 'index.html', html }), { language: 'en' }).map(
        ({ rule, where }) => `${title}: ${rule}: ${where}`,
      ),
    );
    expect(lines).toEqual([]);
  });

  it('the browser finds nothing in them, light or dark', async () => {
    const looks = [
      { width: 1280, colourScheme: 'light', extent: 'widths' },
      { width: 1280, colourScheme: 'dark', extent: 'colours' },
    ] as const;
    expect(await lookAtExamples({ ...(await showExamples(theme)), palette: 'bellerive', looks })).toEqual([]);
  });
});
