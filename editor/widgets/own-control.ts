// What the controls of Belfry's own widgets have in common.

/** What Decap gives to a control. */
export interface ControlProps {
  value: unknown;
  forID: string;
  classNameWrapper: string;
  field: { get: (key: string) => unknown };
  onChange: (value: unknown) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
}

/** A control while it stands on the page. */
export interface OwnControl<State = object> {
  props: ControlProps;
  state: State;
  setState: (change: Partial<State>) => void;
}

/** A value of Decap's store as plain data. */
export function plain(value: unknown): unknown {
  const stored = value as { toJS?: () => unknown } | undefined | null;
  return typeof stored?.toJS === 'function' ? stored.toJS() : value;
}

/** A setting of a field as plain data. */
export const setting = <T>({ field }: ControlProps, name: string): T => plain(field.get(name)) as T;

/** Marks the field while it has the focus. */
export const focusStyle = ({ setActiveStyle, setInactiveStyle }: ControlProps) => ({
  onFocus: setActiveStyle,
  onBlur: setInactiveStyle,
});

/** The event of an input. */
export interface InputEvent {
  target: { value: string; checked: boolean };
}
