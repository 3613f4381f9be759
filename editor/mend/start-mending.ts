// Mends what Decap's pages lack for those who use a keyboard, a screen reader or a phone; again after every change of them.
import './contrast.css';
import './phone.css';
import type { Say } from '../../content/model/labels.ts';
import { countLines } from './count-lines.ts';
import { joinFields } from './fields.ts';
import { markLandmarks } from './landmarks.ts';
import { mendMenus } from './menus.ts';
import { giveNames } from './names.ts';

/** Each looks at the page as it is, changes what is missing, and finds nothing to do when called again. */
const mends: readonly ((say: Say) => void)[] = [giveNames, countLines, joinFields, markLandmarks, mendMenus];

/** Where Decap keeps which pane stands beside the fields. */
const PANE = 'cms.right-pane';

/** Mends the page until it is left. Called before Decap starts. */
export function startMending(say: Say): void {
  // On a phone a pane takes the place of the fields: it comes when it is asked for.
  if (matchMedia('(width < 50rem)').matches) localStorage.setItem(PANE, 'none');
  let waiting = false;
  const mend = () => {
    waiting = false;
    for (const each of mends) each(say);
  };
  // Once per frame at most, however much Decap draws.
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mend);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-expanded'] });
  soon();
}
