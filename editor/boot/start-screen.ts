// What stands on the page until Decap does, and instead of it where it cannot start.

/** Says on the page what is wrong and what to do. */
export function tellOnStartScreen(title: string, advice: string): void {
  const start = document.getElementById('start');
  if (!start) return;
  const lines = [title, advice].map((text, index) =>
    Object.assign(document.createElement(index === 0 ? 'h1' : 'p'), { textContent: text }),
  );
  // Inside the main part of the page: in its place the page would have none.
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  alert.append(...lines);
  start.replaceChildren(alert);
}

/** Makes room for Decap. */
export const clearStartScreen = (): void => document.getElementById('start')?.remove();
