// Draws the places of a list on a map that a keyboard and a screen reader can use.
import { Control, control, geoJSON, type LatLngBounds, Map as LeafletMap, latLngBounds, tileLayer } from 'leaflet';
import stylesheet from '../styles/leaflet.css?url';
import { addMarkers, CLOSEST, type Place, placesIn } from './map-markers.ts';
import { managePopups } from './map-popups.ts';

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

function makeMap(canvas: HTMLElement, words: Words): LeafletMap {
  const animated = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(canvas, {
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    maxZoom: CLOSEST + 1,
    zoomSnap: 0.5,
    zoomAnimation: animated,
    fadeAnimation: animated,
    markerZoomAnimation: animated,
  });
  map.addControl(new Control.Zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }));
  return map;
}

async function addBoundary(map: LeafletMap, address: string): Promise<LatLngBounds | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const layer = geoJSON(await answer.json(), { interactive: false, style: { className: 'map-boundary' } });
  return layer.addTo(map).getBounds();
}

function addButton(place: Place, words: Words, show: () => void): void {
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'button-quiet',
    textContent: words.showShort,
  });
  button.setAttribute('aria-label', words.show.replace('{title}', place.title));
  button.addEventListener('click', show);
  place.item.append(button);
}

/** Turns the empty canvas into a map of the list beside it. */
export async function showMap(canvas: HTMLElement): Promise<void> {
  const { boundary, tiles, attribution = '' } = canvas.dataset;
  const words: Words = JSON.parse(canvas.dataset.words ?? '{}');
  await loadStylesheet();
  const map = makeMap(canvas, words);
  if (tiles) {
    tileLayer(tiles).addTo(map);
    control.attribution({ prefix: false }).addAttribution(attribution).addTo(map);
  }
  const places = placesIn(canvas.parentElement ?? document);
  const bounds = latLngBounds(places.map(({ position }) => position));
  const limits = boundary ? await addBoundary(map, boundary) : undefined;
  // One place alone says something only within the town's limits; several also tell where they are by each other.
  const shown = limits && !tiles && places.length === 1 ? limits.extend(bounds) : bounds.pad(tiles ? 0.1 : 0.4);
  const paddingTopLeft: [number, number] = [64, 48];
  map.fitBounds(shown, { paddingTopLeft, paddingBottomRight: [24, 24], maxZoom: CLOSEST - 1, animate: false });
  const showPlace = addMarkers(map, places);
  managePopups(map, words.close);
  for (const place of places)
    addButton(place, words, () => {
      canvas.scrollIntoView({ block: 'nearest' });
      showPlace(place);
    });
}
