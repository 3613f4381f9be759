// The field of a day with a time, or without.
import type { Say } from '../../content/model/labels.ts';
import { focusStyle, type InputEvent, type OwnControl } from './own-control.ts';

interface State {
  /** A time that waits for its day. */
  time: string;
}

type Control = OwnControl<State>;

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.0+)?)?)?$/;

/** A value as day and time; undefined for a text that is neither. */
export function partsOf(value: unknown): { day: string; time: string } | undefined {
  if (value === undefined || value === null || value === '') return { day: '', time: '' };
  const [, day, time = ''] = MOMENT.exec(String(value).trim()) ?? [];
  return day ? { day, time } : undefined;
}

/** The control that Decap shows for a moment. */
export const momentControl = (say: Say) =>
  window.createClass({
    getInitialState: (): State => ({ time: '' }),
    render(this: Control) {
      const { h } = window;
      const { props } = this;
      const parts = partsOf(props.value);
      const common = { className: 'own-input', ...focusStyle(props) };
      const wrapper = { className: `${props.classNameWrapper} own-control own-row` };
      if (!parts) {
        // Whatever stands there can be mended by hand.
        const take = ({ target }: InputEvent) => props.onChange(target.value);
        return h(
          'div',
          wrapper,
          h('input', { ...common, id: props.forID, value: String(props.value), onChange: take }),
        );
      }
      const { day } = parts;
      const time = parts.time || this.state.time;
      const take = (nextDay: string, nextTime: string) => {
        this.setState({ time: nextTime });
        props.onChange(nextDay && nextTime ? `${nextDay}T${nextTime}` : nextDay);
      };
      const field = (type: 'date' | 'time', id: string, value: string, change: (text: string) => void) =>
        h(
          'div',
          { key: type, className: 'own-part' },
          h('label', { htmlFor: id }, say(`editor.moment.${type}`)),
          h('input', { ...common, id, type, value, onChange: ({ target }: InputEvent) => change(target.value) }),
        );
      return h(
        'div',
        wrapper,
        field('date', props.forID, day, (text) => take(text, time)),
        field('time', `${props.forID}-time`, time, (text) => take(day, text)),
        day || time
          ? h('button', { type: 'button', className: 'own-button', onClick: () => take('', '') }, say('editor.clear'))
          : null,
      );
    },
  });
