// Hides alerts that have ended and shows those whose time has come, where the page is older than they are.

/** Brings one group of alerts up to date; a group without any left hides too, or says that there is none. */
function bringUpToDate(group: HTMLElement, now: number): void {
  const alerts = [...group.querySelectorAll<HTMLElement>('[data-until]')];
  for (const alert of alerts) {
    const { from = '', until = '' } = alert.dataset;
    alert.hidden = now >= Date.parse(until) || (alert.hidden && now < Date.parse(from));
  }
  const empty = alerts.every((alert) => alert.hidden);
  const none = group.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = !empty;
  else group.hidden = empty;
}

function update(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-alerts]')) bringUpToDate(group, Date.now());
}

update();
setInterval(update, 30_000);

export {};
