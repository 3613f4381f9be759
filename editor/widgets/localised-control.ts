// The field of a short text: one for all languages of the town, or one for each.
import type { Say } from '../../content/model/labels.ts';
import { type ControlProps, focusStyle, type InputEvent, type OwnControl, plain, setting } from './own-control.ts';

interface State {
  /** Whether each language has a field of its own. */
  each: boolean;
}

type Texts = Record<string, string>;
type Control = OwnControl<State>;

const isTexts = (value: unknown): value is Texts => typeof value === 'object' && value !== null;

/** One text as an input. */
function drawInput(props: ControlProps, id: string, text: string, take: (text: string) => void) {
  const multiline = setting<boolean>(props, 'multiline');
  return window.h(multiline ? 'textarea' : 'input', {
    id,
    value: text,
    className: 'own-input',
    ...(multiline ? { rows: 3 } : { type: 'text' }),
    ...focusStyle(props),
    onChange: ({ target }: InputEvent) => take(target.value),
  });
}

function drawEach(control: Control) {
  const { h } = window;
  const { props } = control;
  const value = plain(props.value);
  const texts: Texts = isTexts(value) ? value : {};
  return setting<{ code: string; label: string }[]>(props, 'languages').map(({ code, label }, index) => {
    const id = index === 0 ? props.forID : `${props.forID}-${code}`;
    const take = (text: string) => props.onChange({ ...texts, [code]: text });
    return h(
      'div',
      { key: code, className: 'own-part', lang: code },
      h('label', { htmlFor: id }, label),
      drawInput(props, id, texts[code] ?? '', take),
    );
  });
}

/** What is left when one text shall stand for all, and the other way round. */
function changeKind(control: Control, each: boolean): void {
  const { props } = control;
  const value = plain(props.value);
  const languages = setting<{ code: string }[]>(props, 'languages').map(({ code }) => code);
  control.setState({ each });
  if (each && typeof value === 'string' && value) props.onChange({ [languages[0] ?? '']: value });
  if (!each && isTexts(value)) props.onChange(languages.map((code) => value[code]).find(Boolean) ?? '');
}

/** The control that Decap shows for a text in each language. */
export const localisedControl = (say: Say) =>
  window.createClass({
    getInitialState(this: Control): State {
      return { each: isTexts(plain(this.props.value)) };
    },
    render(this: Control) {
      const { h } = window;
      const { props } = this;
      const { each } = this.state;
      const value = plain(props.value);
      const several = setting<unknown[]>(props, 'languages').length > 1;
      const turn = h(
        'label',
        { className: 'own-switch' },
        h('input', {
          type: 'checkbox',
          checked: each,
          onChange: ({ target }: InputEvent) => changeKind(this, target.checked),
        }),
        say('editor.localised.each'),
      );
      return h(
        'div',
        { className: `${props.classNameWrapper} own-control` },
        each
          ? drawEach(this)
          : drawInput(props, props.forID, isTexts(value) ? '' : String(value ?? ''), props.onChange),
        several || each ? turn : null,
      );
    },
  });
