// Names for what Decap shows as a mere symbol.
import type { Say } from '../../content/model/labels.ts';
import { setAttribute } from './set-attribute.ts';

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

/** The buttons above each item of a list: open or close it, move it, remove it. */
function nameListButtons(say: Say): void {
  for (const bar of all('[class*="ListItemTopBar"]:not(button, span)')) {
    const item = bar.parentElement;
    const siblings = [...(item?.parentElement?.children ?? [])];
    const count = Math.max(0, siblings.indexOf(item as Element)) + 1;
    const buttons = [...bar.children].filter((child) => child.localName === 'button');
    for (const button of buttons) {
      const key = button.previousElementSibling ? 'removeItem' : 'toggleItem';
      setAttribute(button, 'aria-label', say(`editor.mend.${key}`, { number: count }));
    }
    for (const handle of bar.querySelectorAll('[role="button"]')) {
      setAttribute(handle, 'aria-label', say('editor.mend.moveItem', { number: count }));
    }
  }
}

/** The switch between a formatted text and its Markdown, and the text itself. */
function nameTexts(say: Say): void {
  for (const toggle of all('[class*="ToolbarToggle"] > [role="switch"]')) {
    setAttribute(toggle, 'aria-label', say('editor.mend.markdown'));
    setAttribute(toggle, 'aria-checked', String(Boolean(toggle.closest('.cms-editor-raw'))));
  }
}

/** Buttons on a picture: take another one, take it away. */
function namePictureButtons(say: Say): void {
  for (const button of all('button[class*="ButtonRound"]:not([title])')) {
    setAttribute(
      button,
      'aria-label',
      say(`editor.mend.${button.previousElementSibling ? 'removePicture' : 'replacePicture'}`),
    );
  }
}

/** “Now” and “Clear” beside a date: of which one. */
function nameDateButtons(): void {
  for (const button of all('[data-testid="now-button"], [data-testid="clear-button"]')) {
    const label = button.closest('[class*="ControlContainer"]')?.querySelector('label')?.firstChild?.textContent;
    setAttribute(button, 'aria-label', [button.textContent, label].filter(Boolean).join(': '));
  }
}

function nameDialogs(say: Say): void {
  for (const dialog of all('[role="dialog"]:not([aria-label])')) {
    const title = dialog.querySelector('h1, h2')?.textContent?.trim();
    setAttribute(dialog, 'aria-label', title || say('editor.mend.dialog'));
  }
  for (const button of all('.Toastify__close-button')) setAttribute(button, 'aria-label', say('editor.mend.close'));
}

/** A search that says what it is only until somebody writes. */
function nameSearches(): void {
  for (const input of all('input[placeholder]:not([id], [aria-label])') as HTMLInputElement[]) {
    if (input.placeholder) setAttribute(input, 'aria-label', input.placeholder);
  }
}

/** Gives a name to everything that has none. */
export function giveNames(say: Say): void {
  nameListButtons(say);
  nameTexts(say);
  namePictureButtons(say);
  nameDateButtons();
  nameDialogs(say);
  nameSearches();
}
