// The markers of a map: one for each place, or one for several that would lie on top of each other.
import { divIcon, LatLng, type Map as LeafletMap, latLngBounds, layerGroup, type Marker, marker } from 'leaflet';
import { groupNearby } from './map-groups.ts';

/** How wide a marker may be, in pixels: nearer than this, two become one. */
const WIDTH = 36;
/** From this zoom on a group is not taken apart any further but told in a popup. */
export const CLOSEST = 17;
const PIN =
  '<svg viewBox="0 0 30 40" aria-hidden="true"><path d="M15 1a14 14 0 0 0-14 14c0 10 14 24 14 24s14-14 14-24A14 14 0 0 0 15 1Z"/><circle cx="15" cy="15" r="5"/></svg>';

/** A place of the list beside the map. */
export interface Place {
  readonly item: HTMLElement;
  readonly title: string;
  readonly position: LatLng;
}

/** The places that a list names. */
export function placesIn(list: ParentNode): Place[] {
  return [...list.querySelectorAll<HTMLElement>('[data-latitude]')].map((item) => ({
    item,
    title: item.querySelector('a')?.textContent ?? '',
    position: new LatLng(Number(item.dataset.latitude), Number(item.dataset.longitude)),
  }));
}

function popupContent(places: readonly Place[]): HTMLElement {
  const content = document.createElement('div');
  for (const { item } of places)
    for (const part of item.children) if (part.localName !== 'button') content.append(part.cloneNode(true));
  return content;
}

function makeMarker(places: readonly [Place, ...Place[]]): Marker {
  const many = places.length > 1;
  const names = places.map((place) => place.title).join(', ');
  const title = many ? `${places.length}: ${names}` : names;
  const size = many ? ([WIDTH, WIDTH] as const) : ([27, WIDTH] as const);
  const icon = divIcon({
    className: many ? 'map-group' : 'map-pin',
    html: many ? String(places.length) : PIN,
    iconSize: [...size],
    iconAnchor: [Math.floor(size[0] / 2), WIDTH - 1],
    popupAnchor: [0, -32],
  });
  const made = marker(places[0].position, { icon, title });
  made.on('add', () => made.getElement()?.setAttribute('aria-label', title));
  return made;
}

// Leaflet opens popups with Enter, and does nothing else that a button does.
function onKeys(made: Marker, keys: readonly string[], act: () => void): void {
  made.on('keydown', ({ originalEvent }) => {
    const event = originalEvent as KeyboardEvent;
    if (!keys.includes(event.key)) return;
    event.preventDefault();
    act();
  });
}

/** Puts places on a map; returns what shows one of them with its popup. */
export function addMarkers(map: LeafletMap, places: readonly Place[]): (place: Place) => void {
  const layer = layerGroup().addTo(map);
  let markers = new Map<Place, Marker>();

  const draw = (): void => {
    layer.clearLayers();
    markers = new Map();
    const at = ({ position }: Place) => map.latLngToLayerPoint(position);
    for (const group of groupNearby({ things: places, at, distance: WIDTH })) {
      const made = makeMarker(group as [Place, ...Place[]]);
      for (const place of group) markers.set(place, made);
      if (group.length === 1 || map.getZoom() >= CLOSEST) {
        made.bindPopup(popupContent(group), { minWidth: 160, maxWidth: 260, maxHeight: 240 });
        onKeys(made, [' '], () => made.openPopup());
      } else {
        const takeApart = (): void => {
          const within = latLngBounds(group.map(({ position }) => position));
          map.fitBounds(within, { padding: [70, 70], maxZoom: CLOSEST, animate: false });
          if (group[0]) markers.get(group[0])?.getElement()?.focus();
        };
        made.on('click', takeApart);
        onKeys(made, ['Enter', ' '], takeApart);
      }
      layer.addLayer(made);
    }
  };
  map.on('zoomend', draw);
  draw();

  return (place) => {
    map.setView(place.position, CLOSEST, { animate: false });
    markers.get(place)?.openPopup();
  };
}
