// Looks that the HTML itself prescribes, against the wishes of a reader.
import type { HtmlElement } from '../html-page.ts';
import { isHidden, ownText, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const styled = (name: string, wcag: string[], is: (style: string, element: HtmlElement) => boolean): PageRule => ({
  name,
  wcag,
  level: 'warning',
  check: (page) =>
    page.all
      .filter((at) => is(at.attributes.style ?? '', at) && textOf(at) !== '' && !isHidden(at))
      .map((at) => ({ at, details: { style: at.attributes.style ?? '' } })),
});

/** A colour of letters or of their ground, without the other: in dark mode or with own colours nobody can read it. */
export const colourHalf = styled('colour-half', ['1.4.3'], (style, { attributes, tag }) => {
  const letters = /(?:^|;)\s*color\s*:/i.test(style) || (tag === 'font' && attributes.color !== undefined);
  const ground = /(?:^|;)\s*background(?:-color)?\s*:/i.test(style) || attributes.bgcolor !== undefined;
  return letters !== ground && !/:\s*(?:inherit|currentcolor|var\(|transparent|none)/i.test(style);
});

/** A text set in columns as straight as a wall. */
export const textJustified = styled(
  'text-justified',
  ['1.4.8'],
  (style, { attributes }) => /text-align\s*:\s*justify/i.test(style) || attributes.align?.toLowerCase() === 'justify',
);

/** A size of letters that the HTML fixes and nobody can read. */
export const textTiny = styled('text-tiny', ['1.4.8', '1.4.4'], (style, element) => {
  const [, size = '', unit = ''] = /(?:^|;)\s*font-size\s*:\s*([\d.]+)(px|pt)/i.exec(style) ?? [];
  return size !== '' && ownText(element) !== '' && Number(size) * (unit.toLowerCase() === 'pt' ? 4 / 3 : 1) < 9;
});
