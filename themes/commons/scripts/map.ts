// Draws the places of a list on a map that a keyboard and a screen reader can use.
import {
  Control,
  control,
  divIcon,
  geoJSON,
  type LatLngBounds,
  Map as LeafletMap,
  latLngBounds,
  type Marker,
  marker,
  tileLayer,
} from 'leaflet';
import stylesheet from '../styles/leaflet.css?url';
import { managePopups } from './map-popups.ts';

const PIN =
  '<svg viewBox="0 0 30 40" aria-hidden="true"><path d="M15 1a14 14 0 0 0-14 14c0 10 14 24 14 24s14-14 14-24A14 14 0 0 0 15 1Z"/><circle cx="15" cy="15" r="5"/></svg>';
const CLOSEST = 16;

interface Words {
  show: string;
  showShort: string;
  zoomIn: string;
  zoomOut: string;
  close: string;
}

function loadStylesheet(): Promise<void> {
  return new Promise((done) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet });
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}

function popupContent(item: HTMLElement): HTMLElement {
  const content = document.createElement('div');
  content.append(
    ...[...item.children].filter(({ tagName }) => tagName !== 'BUTTON').map((part) => part.cloneNode(true)),
  );
  return content;
}

function addMarker(map: LeafletMap, item: HTMLElement, words: Words): Marker {
  const title = item.querySelector('a')?.textContent ?? '';
  const pin = marker([Number(item.dataset.latitude), Number(item.dataset.longitude)], {
    icon: divIcon({ className: 'map-pin', html: PIN, iconSize: [27, 36], iconAnchor: [13, 35], popupAnchor: [0, -32] }),
    title,
  }).addTo(map);
  pin.getElement()?.setAttribute('aria-label', title);
  pin.bindPopup(popupContent(item), { minWidth: 160, maxWidth: 260 });
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button-quiet',
    textContent: words.showShort,
  });
  button.setAttribute('aria-label', words.show.replace('{title}', title));
  button.addEventListener('click', () => {
    map.getContainer().scrollIntoView({ block: 'nearest' });
    map.setView(pin.getLatLng(), Math.max(map.getZoom(), CLOSEST - 1));
    pin.openPopup();
  });
  item.append(button);
  return pin;
}

async function addBoundary(map: LeafletMap, address: string): Promise<LatLngBounds | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const layer = geoJSON(await answer.json(), { interactive: false, style: { className: 'map-boundary' } }).addTo(map);
  return layer.getBounds();
}

/** Turns the empty canvas into a map of the list beside it. */
export async function showMap(canvas: HTMLElement): Promise<void> {
  const { boundary, tiles, attribution } = canvas.dataset;
  const words: Words = JSON.parse(canvas.dataset.words ?? '{}');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  await loadStylesheet();
  const map = new LeafletMap(canvas, {
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    maxZoom: 18,
    zoomSnap: 0.5,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
  });
  map.addControl(new Control.Zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }));
  if (tiles) {
    tileLayer(tiles).addTo(map);
    control
      .attribution({ prefix: false })
      .addAttribution(attribution ?? '')
      .addTo(map);
  }
  const items = [...(canvas.parentElement?.querySelectorAll<HTMLElement>('[data-latitude]') ?? [])];
  const points = items.map(
    (item) => [Number(item.dataset.latitude), Number(item.dataset.longitude)] as [number, number],
  );
  const bounds = latLngBounds(points);
  const limits = boundary ? await addBoundary(map, boundary) : undefined;
  // Without streets to be seen, only the town as a whole says where a place is.
  map.fitBounds(limits && !tiles ? limits.extend(bounds) : bounds, {
    padding: [24, 24],
    maxZoom: CLOSEST,
    animate: false,
  });
  for (const item of items) addMarker(map, item, words);
  managePopups(map, words.close);
}
