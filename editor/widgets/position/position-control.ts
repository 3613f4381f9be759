// The field of a position: two numbers, a search in what the town knows, the device's own place, and a map.
import './position.css';
import type { GeoPosition } from '../../../content/model/fields/position.ts';
import type { Say } from '../../../content/model/labels.ts';
import { type Half, mistakeIn, pairIn, positionOf, rounded, type WrittenPosition, writtenOf } from './coordinates.ts';
import { type KnownPosition, matching } from './known-positions.ts';
import type { PositionMap, Surroundings } from './position-map.ts';

/** What the widget is made with; the same for all entries. */
export interface PositionSetting {
  say: Say;
  surroundings: () => Promise<Surroundings>;
}

/** What Decap gives to a control. */
interface ControlProps {
  value: unknown;
  forID: string;
  classNameWrapper: string;
  field: { get: (key: string) => unknown };
  onChange: (value: unknown) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
}

interface State {
  written: WrittenPosition;
  question: string;
  status: string;
  known: readonly KnownPosition[];
  /** Mistakes are told when a field has been left, not at the first key. */
  left: boolean;
}

interface Control {
  props: ControlProps;
  state: State;
  setState: (change: Partial<State>) => void;
  canvas: HTMLElement | null;
  map?: PositionMap;
  gone?: boolean;
  take: (written: WrittenPosition) => void;
  choose: (position: GeoPosition, status: string) => void;
  locate: () => void;
}

type Child = unknown;
type Draw = (name: string, attributes: object | null, ...children: Child[]) => Child;

declare global {
  interface Window {
    h: Draw;
  }
}

/** One of the two numbers. */
function drawHalf(control: Control, half: Half, say: Say): Child {
  const { h } = window;
  const { forID } = control.props;
  const { written, left } = control.state;
  const id = half === 'latitude' ? forID : `${forID}-${half}`;
  const mistake = left ? mistakeIn(half, written) : undefined;
  const note = `${id}-${mistake ? 'mistake' : 'note'}`;
  return h(
    'div',
    { className: 'position-field' },
    h('label', { htmlFor: id }, say(`editor.position.${half}`)),
    h('input', {
      id,
      inputMode: 'decimal',
      autoComplete: 'off',
      value: written[half],
      'aria-describedby': note,
      'aria-invalid': Boolean(mistake),
      onChange: ({ target }: { target: HTMLInputElement }) =>
        control.take(pairIn(target.value) ?? { ...written, [half]: target.value }),
      onBlur: () => control.setState({ left: true }),
    }),
    mistake
      ? h('p', { id: note, className: 'position-mistake' }, say(mistake))
      : h('p', { id: note, className: 'position-note' }, say(`editor.position.example.${half}`)),
  );
}

/** The search in what the town knows. */
function drawSearch(control: Control, say: Say): Child {
  const { h } = window;
  const { question, known } = control.state;
  const id = `${control.props.forID}-search`;
  const found = matching(known, question);
  const choose = (each: KnownPosition) => {
    control.setState({ question: '' });
    control.choose(each.position, say('editor.position.chosen', { title: each.title }));
    document.getElementById(id)?.focus();
  };
  return h(
    'div',
    { className: 'position-field' },
    h('label', { htmlFor: id }, say('editor.position.search')),
    h('input', {
      id,
      type: 'search',
      autoComplete: 'off',
      value: question,
      'aria-describedby': `${id}-note`,
      onChange: ({ target }: { target: HTMLInputElement }) => {
        const count = matching(known, target.value).length;
        const status = target.value.trim() ? say('editor.position.found', { count }) : '';
        control.setState({ question: target.value, status });
      },
    }),
    h('p', { id: `${id}-note`, className: 'position-note' }, say('editor.position.searchNote')),
    found.length > 0 &&
      h(
        'ul',
        { className: 'position-found' },
        ...found.map((each) =>
          h(
            'li',
            { key: `${each.title} ${each.address}` },
            h(
              'button',
              { type: 'button', onClick: () => choose(each) },
              each.title,
              each.address && h('small', null, each.address),
            ),
          ),
        ),
      ),
  );
}

/** The map with its buttons. */
function drawMap(control: Control, say: Say): Child {
  const { h } = window;
  const { forID } = control.props;
  const button = (label: string, onClick: () => void) => h('button', { type: 'button', onClick }, say(label));
  const { written } = control.state;
  return h(
    'div',
    { className: 'position-field' },
    h('p', { id: `${forID}-map-note`, className: 'position-note' }, say('editor.position.mapNote')),
    h(
      'div',
      { className: 'position-map' },
      h('div', {
        className: 'position-canvas',
        role: 'application',
        'aria-label': say('editor.position.map'),
        'aria-describedby': `${forID}-map-note`,
        ref: (canvas: HTMLElement | null) => {
          control.canvas = canvas;
        },
      }),
    ),
    h(
      'div',
      { className: 'position-actions' },
      button('editor.position.putHere', () => control.map?.chooseMiddle()),
      'geolocation' in navigator && button('editor.position.device', () => control.locate()),
      (written.latitude || written.longitude) &&
        button('editor.position.remove', () => {
          control.take({ latitude: '', longitude: '' });
          control.setState({ status: say('editor.position.removed'), left: false });
          document.getElementById(forID)?.focus();
        }),
    ),
  );
}

/** The control that Decap shows for a position. */
export const positionControl = ({ say, surroundings }: PositionSetting) =>
  window.createClass({
    getInitialState(this: Control): State {
      return { written: writtenOf(this.props.value), question: '', status: '', known: [], left: false };
    },
    shouldComponentUpdate: () => true,
    async componentDidMount(this: Control) {
      const [found, { PositionMap }] = await Promise.all([surroundings(), import('./position-map.ts')]);
      if (this.gone || !this.canvas) return;
      this.setState({ known: found.known });
      this.map = new PositionMap({
        canvas: this.canvas,
        surroundings: found,
        position: positionOf(this.state.written),
        say,
        choose: (position) => this.choose(position, ''),
      });
    },
    componentDidUpdate(this: Control, before: ControlProps) {
      if (before.value === this.props.value) return;
      const written = writtenOf(this.props.value);
      const own = positionOf(this.state.written);
      const given = positionOf(written);
      // A value that came from elsewhere, such as from undoing all changes.
      if (given && JSON.stringify(given) !== JSON.stringify(own)) this.setState({ written });
      this.map?.show(given);
    },
    componentWillUnmount(this: Control) {
      this.gone = true;
      this.map?.remove();
    },
    /** Takes what has been written; the entry gets numbers where they are numbers. */
    take(this: Control, written: WrittenPosition) {
      this.setState({ written });
      const position = positionOf(written);
      const isEmpty = !written.latitude.trim() && !written.longitude.trim();
      this.props.onChange(position ? rounded(position) : isEmpty ? undefined : written);
      this.map?.show(position);
    },
    choose(this: Control, position: GeoPosition, status: string) {
      const { latitude, longitude } = rounded(position);
      this.take({ latitude: String(latitude), longitude: String(longitude) });
      this.setState({
        status: status || say('editor.position.set', { latitude: `${latitude}`, longitude: `${longitude}` }),
      });
    },
    locate(this: Control) {
      this.setState({ status: say('editor.position.locating') });
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => this.choose(coords, ''),
        () => this.setState({ status: say('editor.position.notLocated') }),
        { enableHighAccuracy: true, timeout: 15_000 },
      );
    },
    /** Asked by Decap before it saves. */
    isValid(this: Control) {
      const { written } = this.state;
      const mistake = mistakeIn('latitude', written) ?? mistakeIn('longitude', written);
      this.setState({ left: true });
      return mistake ? { error: { type: 'CUSTOM', message: say(mistake) } } : true;
    },
    focus(this: Control) {
      document.getElementById(this.props.forID)?.focus();
    },
    render(this: Control) {
      const { classNameWrapper, field, setActiveStyle, setInactiveStyle } = this.props;
      return window.h(
        'div',
        {
          className: `${classNameWrapper} position-widget`,
          role: 'group',
          'aria-label': String(field.get('label') ?? ''),
          onFocus: setActiveStyle,
          onBlur: setInactiveStyle,
        },
        window.h(
          'div',
          { className: 'position-pair' },
          drawHalf(this, 'latitude', say),
          drawHalf(this, 'longitude', say),
        ),
        drawSearch(this, say),
        drawMap(this, say),
        window.h('p', { role: 'status', className: 'position-note' }, this.state.status),
      );
    },
  });
