// The map of the position widget: one point that is set by click, by dragging, or under the cross in the middle.
import 'leaflet/dist/leaflet.css';
import './map.css';
import {
  CircleMarker,
  Control,
  control,
  divIcon,
  geoJSON,
  type LatLng,
  Map as LeafletMap,
  latLng,
  latLngBounds,
  Marker,
  tileLayer,
} from 'leaflet';
import type { GeoPosition } from '../../../content/model/fields/position.ts';
import type { Say } from '../../../content/model/labels.ts';
import { rounded } from './coordinates.ts';
import type { KnownPosition } from './known-positions.ts';

/** What is drawn for orientation. */
export interface Surroundings {
  known: readonly KnownPosition[];
  /** The town's limits as GeoJSON text. */
  boundary: string | undefined;
  tiles: { url: string; attribution: string } | undefined;
  /** The middle of the town, where nothing else says where it is. */
  position: GeoPosition | undefined;
}

const CLOSE = 16;
/** How many names fit beside each other. */
const NAMES = 12;

const at = ({ latitude, longitude }: GeoPosition): LatLng => latLng(latitude, longitude);
const toPosition = ({ lat, lng }: LatLng): GeoPosition => ({ latitude: lat, longitude: lng });

/** The map in its element. */
export class PositionMap {
  readonly #map: LeafletMap;
  readonly #choose: (position: GeoPosition) => void;
  readonly #title: string;
  #point: Marker | undefined;
  /** The last point that was chosen on the map itself: the map stays where it is for it. */
  #own: GeoPosition | undefined;

  constructor(options: {
    canvas: HTMLElement;
    surroundings: Surroundings;
    position: GeoPosition | undefined;
    say: Say;
    choose: (position: GeoPosition) => void;
  }) {
    const { canvas, surroundings, position, say, choose } = options;
    this.#choose = (position) => {
      this.#own = rounded(position);
      choose(position);
    };
    this.#title = say('editor.position.point');
    const animated = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = new LeafletMap(canvas, {
      zoomControl: false,
      attributionControl: false,
      scrollWheelZoom: false,
      maxZoom: 19,
      zoomAnimation: animated,
      fadeAnimation: animated,
      markerZoomAnimation: animated,
    });
    this.#map = map;
    const zoomInTitle = say('map.zoomIn');
    const zoomOutTitle = say('map.zoomOut');
    map.addControl(new Control.Zoom({ zoomInTitle, zoomOutTitle }));
    this.#draw(surroundings);
    if (position) this.show(position);
    map.on('click', ({ latlng }) => this.#choose(toPosition(latlng)));
    canvas.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.target !== canvas) return;
      event.preventDefault();
      this.chooseMiddle();
    });
  }

  #draw({ known, boundary, tiles, position }: Surroundings): void {
    const map = this.#map;
    if (tiles) {
      tileLayer(tiles.url).addTo(map);
      control.attribution({ prefix: false }).addAttribution(tiles.attribution).addTo(map);
    }
    const limits = boundary
      ? geoJSON(JSON.parse(boundary), { interactive: false, style: { className: 'position-limits' } }).addTo(map)
      : undefined;
    const middle = position ? [at(position)] : [];
    const bounds = limits?.getBounds() ?? latLngBounds([...known.map((each) => at(each.position)), ...middle]);
    if (bounds.isValid()) map.fitBounds(bounds.pad(0.1), { maxZoom: CLOSE, animate: false });
    else map.setView([48, 8], 4);
    const dots = known.map(({ title, position: each }) =>
      new CircleMarker(at(each), { radius: 4, interactive: false, className: 'position-known' })
        .bindTooltip(title, { permanent: false, direction: 'right', className: 'position-name' })
        .addTo(map),
    );
    const name = () => {
      const visible = dots.filter((dot) => map.getBounds().contains(dot.getLatLng()));
      for (const dot of dots) {
        if (visible.length <= NAMES && visible.includes(dot)) dot.openTooltip();
        else dot.closeTooltip();
      }
    };
    map.on('moveend', name);
    name();
  }

  /** Draws the point; one that was not set on the map comes under the cross, to be moved from there. */
  show(position: GeoPosition | undefined): void {
    if (!position) {
      this.#point?.remove();
      this.#point = undefined;
      return;
    }
    const place = at(position);
    if (this.#point) this.#point.setLatLng(place);
    else {
      const icon = divIcon({ className: 'position-pin', iconSize: [28, 38], iconAnchor: [14, 37] });
      this.#point = new Marker(place, { icon, draggable: true, keyboard: false, title: this.#title, alt: this.#title })
        .on('dragend', () => this.#point && this.#choose(toPosition(this.#point.getLatLng())))
        .addTo(this.#map);
    }
    const { latitude, longitude } = rounded(position);
    if (this.#own?.latitude === latitude && this.#own.longitude === longitude) return;
    this.#map.setView(place, this.#map.getZoom(), { animate: false });
  }

  /** Puts the point under the cross. */
  chooseMiddle(): void {
    this.#map.stop();
    this.#choose(toPosition(this.#map.getCenter()));
  }

  remove(): void {
    // Leaflet tells of a change of size a little later, also when there is no map any more.
    this.#map.off('moveend');
    this.#map.remove();
  }
}
