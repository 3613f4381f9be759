// Popups of a map as dialogs: named, closed by Escape, and focus goes back to where it came from.
import type { Map as LeafletMap, Popup } from 'leaflet';

/** Makes every popup of a map one that a keyboard and a screen reader can use. */
export function managePopups(map: LeafletMap, closeLabel: string): void {
  const container = map.getContainer();
  let from: HTMLElement | undefined;

  map.on('popupopen', ({ popup }: { popup: Popup }) => {
    const dialog = popup.getElement();
    if (!dialog) return;
    from = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    const link = dialog.querySelector<HTMLElement>('.leaflet-popup-content a');
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-label', link?.textContent ?? '');
    dialog.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', closeLabel);
    link?.focus({ preventScroll: true });
  });

  map.on('popupclose', ({ popup }: { popup: Popup }) => {
    const active = document.activeElement;
    if (active === document.body || popup.getElement()?.contains(active)) from?.focus({ preventScroll: true });
    from = undefined;
  });

  container.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    map.closePopup();
  });
}
