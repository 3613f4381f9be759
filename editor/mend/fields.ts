// Joins what is said about a field with the field: its label, hint and mistakes, and whether it must be filled in.
import { setAttribute } from './set-attribute.ts';

/** Elements that a label can name, and that tell whether they are required and right. */
const CONTROL = 'input, textarea, select, [role="textbox"], [role="combobox"]';

/** Of what is inside a field, the one control; undefined for groups and lists. */
function controlOf(id: string, container: Element): Element | undefined {
  const named = document.getElementById(id);
  if (named?.matches(`${CONTROL}, [role="switch"]`)) return named;
  const inside = container.querySelector('[data-slate-editor="true"], .cms-editor-raw textarea');
  return container.querySelector('[class*="ControlContainer"]') ? undefined : (inside ?? undefined);
}

const withId = (element: Element | null | undefined, id: string): string | undefined => {
  if (!element) return undefined;
  if (!element.id) element.id = id;
  return element.id;
};

function joinField(label: HTMLLabelElement): void {
  const topBar = label.parentElement;
  const container = topBar?.parentElement;
  if (!topBar || !container) return;
  // Decap only makes invisible what is not translated: a lone input in it could still be reached.
  container.toggleAttribute('inert', getComputedStyle(label).visibility === 'hidden');
  const id = label.htmlFor;
  // It says “string field”, on an element that may have no name.
  if (!container.hasAttribute('role')) container.removeAttribute('aria-label');
  const labelId = withId(label, `mend-label-${id}`);
  const mistake = withId(topBar.querySelector('ul'), `mend-mistake-${id}`);
  const last = container.lastElementChild;
  const hint = last?.localName === 'p' ? withId(last, `mend-hint-${id}`) : undefined;
  const described = [mistake, hint].filter(Boolean).join(' ') || undefined;
  const control = controlOf(id, container);
  if (!control) {
    setAttribute(container, 'role', 'group');
    setAttribute(container, 'aria-labelledby', labelId);
    setAttribute(container, 'aria-describedby', described);
    return;
  }
  const own = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((each) => !each.startsWith('mend-'));
  setAttribute(control, 'aria-describedby', [...own, described].filter(Boolean).join(' ') || undefined);
  if (control.id !== id) setAttribute(control, 'aria-labelledby', labelId);
  if (control.matches('[role="switch"]')) return;
  // Decap says of optional fields, and only of them, what they are.
  setAttribute(control, 'aria-required', label.querySelector('span') ? undefined : 'true');
  setAttribute(control, 'aria-invalid', mistake ? 'true' : undefined);
}

let mistakes = 0;

/** After an attempt to save, the first field with a mistake gets the focus. */
function goToFirstMistake(): void {
  const found = document.querySelectorAll('[class*="ControlTopbar"] ul > li');
  const isFirst = mistakes === 0 && found.length > 0;
  mistakes = found.length;
  if (!isFirst || document.activeElement?.closest('[class*="ControlContainer"]')) return;
  const label = found[0]?.closest('[class*="ControlTopbar"]')?.querySelector('label');
  const container = label?.closest('[class*="ControlContainer"]');
  const control = container?.querySelector<HTMLElement>(`${CONTROL}, button`);
  control?.focus();
}

/** Joins every field of the page with what is said about it. */
export function joinFields(): void {
  for (const label of document.querySelectorAll<HTMLLabelElement>('[class*="ControlTopbar"] > label[for]')) {
    joinField(label);
  }
  goToFirstMistake();
}
