// The field of one word or several of a list.
import { focusStyle, type InputEvent, type OwnControl, plain, setting } from './own-control.ts';

interface Choice {
  value: string | number;
  label: string;
}

/** What is chosen, whether it is written as a list or as one value. */
function chosenOf(value: unknown): (string | number)[] {
  const found = plain(value);
  if (found === undefined || found === null || found === '') return [];
  return Array.isArray(found) ? found : [found as string];
}

/** The control that Decap shows for choices; one alone is written without a list. */
export const choicesControl = () =>
  window.createClass({
    render(this: OwnControl) {
      const { h } = window;
      const { props } = this;
      const chosen = chosenOf(props.value);
      const offered = setting<Choice[]>(props, 'options');
      const strange = chosen.filter((value) => !offered.some((option) => option.value === value));
      const options = [...offered, ...strange.map((value) => ({ value, label: String(value) }))];
      const take = (value: string | number, wanted: boolean) => {
        const values = options.map((option) => option.value);
        const next = values.filter((each) => (each === value ? wanted : chosen.includes(each)));
        props.onChange(next.length > 1 ? next : (next[0] ?? ''));
      };
      return h(
        'div',
        { className: `${props.classNameWrapper} own-control own-row`, role: 'group', 'aria-labelledby': props.forID },
        ...options.map(({ value, label }, index) =>
          h(
            'label',
            { key: value, className: 'own-choice' },
            h('input', {
              type: 'checkbox',
              ...(index === 0 && { id: props.forID }),
              checked: chosen.includes(value),
              ...focusStyle(props),
              onChange: ({ target }: InputEvent) => take(value, target.checked),
            }),
            label,
          ),
        ),
      );
    },
  });
