// The parts of each page: where its content is, what it is called, and lists that are lists.
import type { Say } from '../../content/model/labels.ts';
import { setAttribute } from './set-attribute.ts';

/** Marks the parts of a page. */
export function markLandmarks(say: Say): void {
  const content = document.querySelector('[class*="AppMainContainer"], [class*="AuthenticationPage"]');
  if (content) setAttribute(content, 'role', content.querySelector('main') ? undefined : 'main');
  const heading = document.querySelector('[class*="BackCollection"]');
  if (heading) {
    setAttribute(heading, 'role', 'heading');
    setAttribute(heading, 'aria-level', '1');
  }
  for (const list of document.querySelectorAll('ul[class*="CardsGrid"]')) {
    for (const child of list.children) if (child.localName !== 'li') setAttribute(child, 'aria-hidden', 'true');
  }
  for (const status of document.querySelectorAll('[class*="BackStatus"]')) setAttribute(status, 'role', 'status');
  for (const nav of document.querySelectorAll('[class*="AppHeader"] nav')) {
    setAttribute(nav, 'aria-label', say('editor.mend.mainMenu'));
  }
}
