// Menus whose button stands within another button: the inner one takes over what the outer one said.
import { setAttribute } from './set-attribute.ts';

/** Makes one button of two. */
export function mendMenus(): void {
  for (const outer of document.querySelectorAll<HTMLElement>('span[aria-haspopup="true"]')) {
    const inner = outer.querySelector<HTMLElement>('button');
    if (!inner) continue;
    const expanded = outer.getAttribute('aria-expanded');
    if (expanded !== null) setAttribute(inner, 'aria-expanded', expanded);
    setAttribute(inner, 'aria-haspopup', 'true');
    outer.removeAttribute('aria-expanded');
    if (!outer.hasAttribute('role')) continue;
    outer.removeAttribute('role');
    // Decap gives the focus back to the outer one when the menu closes.
    outer.tabIndex = -1;
    outer.addEventListener('focus', () => inner.focus());
  }
}
