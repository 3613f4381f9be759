// Every example of every theme in the colours of every palette, narrow and wide, light and dark, and from right to left.
import { describe, expect, it } from 'vitest';
import { LOOKS } from '../../scripts/gate/browser/looks.ts';
import commons from '../../themes/commons/theme.ts';
import { showExamples, themes } from './all-examples.ts';
import { lookAtExamples } from './look-at-examples.ts';
import { PALETTES } from './page-of-all.ts';

// Best practice asks of a whole page what a page of examples cannot have: one header, names that are each given once.
const looks = LOOKS.map((look) => ({ ...look, extent: look.extent === 'all' ? ('widths' as const) : look.extent }));

describe.each(themes)('in the theme “$name”', async (theme) => {
  const examples = await showExamples(theme);

  it.each(Object.keys(PALETTES))('the gate finds nothing in the colours “%s”', async (palette) => {
    expect(await lookAtExamples({ ...examples, palette, looks })).toEqual([]);
  });

  it('the gate finds nothing where all is read from right to left', async () => {
    const shown = examples.shown.map(({ title, html, part }) => ({
      title,
      html: html.replace('<html dir="ltr"', '<html dir="rtl"'),
      part: part.replaceAll(' dir="ltr"', ''),
    }));
    expect(await lookAtExamples({ ...examples, shown, palette: 'default', looks })).toEqual([]);
  });
});

it('an example with a fault is named, in each of its looks', async () => {
  const faulty = { title: 'a faulty one', html: '', part: '<p class="faulty">Hard to read</p><a href="/news/"></a>' };
  const examples = await showExamples(commons);
  const shown = [...examples.shown, faulty];
  const moreStyles = '@media (prefers-color-scheme: dark) { .faulty { color: #333 } }';
  const found = await lookAtExamples({ ...examples, shown, palette: 'default', looks, moreStyles });
  expect(found.map((line) => line.split(': ').slice(0, 2))).toEqual([
    ['a faulty one', 'link-name'],
    ['a faulty one', 'color-contrast'],
  ]);
});
