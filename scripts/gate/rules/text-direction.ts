// Texts whose direction is not that of their letters.
import type { HtmlElement } from '../html-page.ts';
import { isHidden, ownText, upFrom } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const letters = /\p{L}/gu;
const anyRightToLeft = /[\u0590-\u08ff]|\sdir\s*=\s*["']?rtl/i;

function directionOf(element: HtmlElement): string {
  for (const { attributes, tag } of upFrom(element)) {
    const said = attributes.dir?.toLowerCase();
    if (said) return said;
    if (tag === 'bdi') return 'auto';
  }
  return 'ltr';
}

/** Arabic or Hebrew without `dir="rtl"`, or other letters with it. */
export const textDirection: PageRule = {
  name: 'text-direction',
  wcag: ['1.3.2'],
  level: 'violation',
  *check(page) {
    if (!anyRightToLeft.test(page.html)) return;
    for (const at of page.all) {
      // A name of one word, as in a list of languages, reads right in either direction.
      const text = ownText(at);
      if (!text.includes(' ') || isHidden(at) || at.tag === 'code') continue;
      const all = text.match(letters)?.length ?? 0;
      const share = (text.match(rightToLeft)?.length ?? 0) / all;
      const direction = all < 8 ? 'auto' : directionOf(at);
      if (share > 0.6 && direction === 'ltr') yield { at, details: { direction: 'rtl' } };
      if (share < 0.1 && direction === 'rtl') yield { at, details: { direction: 'ltr' } };
    }
  },
};
