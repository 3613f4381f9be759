// Keeps controls from writing what no editor wrote.
import type { FieldProps } from './mounted-fields.ts';

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (value as { size?: number }).size === 0;

/**
 * Some controls write as soon as they appear: relations what they looked up, others that there is nothing. In a
 * translation that would make a file that nobody wrote, with what it inherits. So a change from nothing to nothing is
 * none, and a field that a translation inherits, which Decap hides, changes nothing.
 */
export function silenceControl(control: { props: FieldProps }): void {
  let given = control.props.onChange;
  let { props } = control;
  const onChange: FieldProps['onChange'] = (value, metadata) => {
    if (props.isFieldHidden?.(props.field) || (isBlank(value) && isBlank(props.value))) return;
    given(value, metadata);
  };
  const take = (next: FieldProps) => {
    given = next.onChange;
    props = { ...next, onChange };
  };
  take(props);
  // React gives every new state of the properties to this name.
  Object.defineProperty(control, 'props', { get: () => props, set: take });
}
