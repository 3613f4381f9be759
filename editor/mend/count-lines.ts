// What is said above a list: Decap puts how many lines there are before the list's own name, as in “0 the usual week”.
import type { Say } from '../../content/model/labels.ts';

/** Says how many lines each list has, without its name, which stands above it already. */
export function countLines(say: Say): void {
  // Only lists have a second button, which adds a line; groups may have anything beside the first.
  for (const heading of document.querySelectorAll('[class*="TopBarContainer"]:has(> button) > :first-child')) {
    const text = heading.lastChild;
    const count = text instanceof Text && /^\d+(?= )/.exec(text.data)?.[0];
    if (count) text.data = say('editor.mend.inList', { number: Number(count) });
  }
}
