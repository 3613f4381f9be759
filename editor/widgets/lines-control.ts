// The field of a list whose lines are groups, or one value where a group would hold nothing else.
import type { ControlProps } from './own-control.ts';

/** A record of Decap's store. */
interface Stored {
  get: (key: string) => unknown;
  set: (key: string, value: unknown) => Stored;
  clear: () => Stored;
  some: (test: (value: unknown, key: string) => boolean) => boolean;
}
interface StoredList {
  map: (change: (line: unknown) => unknown) => StoredList;
  includes: (line: unknown) => boolean;
}

/** Decap's own control of lists. */
interface List {
  state: { keys?: readonly string[] };
  validate: () => void;
  focus: (path: string) => void;
}
interface Lines {
  props: ControlProps & {
    field: Stored;
    value: StoredList | undefined;
    /** Tells Decap which control it shall ask. */
    controlRef?: (control: Lines) => void;
  };
  list: List | null;
  wide?: { from: StoredList; to: StoredList; alone: Map<unknown, unknown> };
  widen: () => StoredList | undefined;
  narrow: (lines: StoredList) => StoredList;
}

const isStored = (line: unknown): line is Stored => typeof (line as Stored | undefined)?.get === 'function';
const isBlank = (value: unknown) => value === undefined || value === null || value === '' || value === false;

/** The field that may stand alone. */
const firstName = ({ field }: Lines['props']): string =>
  String((field.get('lines') as { first: () => Stored }).first().get('name'));

/** The configuration with the fields of such lists under a name of our own: Decap takes every line for a group where it sees them. */
export const withOwnLines = <C extends object>(config: C): C =>
  JSON.parse(JSON.stringify(config), (_, value) => {
    if (value?.widget !== 'belfry-lines') return value;
    const { fields, ...rest } = value;
    return { ...rest, lines: fields };
  }) as C;

/** The control that Decap shows for such a list; `list` is its own control of lists. */
export const linesControl = (list: unknown) =>
  window.createClass({
    /** Every line as a group. */
    widen(this: Lines) {
      const { value, field } = this.props;
      if (!value || this.wide?.from === value) return this.wide?.to;
      const name = firstName(this.props);
      const alone = new Map<unknown, unknown>();
      const to = value.map((line) => {
        if (isStored(line)) return line;
        const group = field.clear().set(name, line);
        alone.set(group, line);
        return group;
      });
      this.wide = { from: value, to, alone };
      return to;
    },
    /** Lines as they are written: untouched ones as they were, the others as short as can be. */
    narrow(this: Lines, lines: StoredList) {
      const name = firstName(this.props);
      return lines.map((line) => {
        const before = this.wide?.alone.get(line);
        if (before !== undefined || !isStored(line) || this.wide?.from.includes(line)) return before ?? line;
        const more = line.some((value, key) => key !== name && !isBlank(value));
        return more || isBlank(line.get(name)) ? line : line.get(name);
      });
    },
    /** Decap asks lists for what is wrong in their lines. */
    validate(this: Lines) {
      this.list?.validate();
    },
    focus(this: Lines, path: string) {
      this.list?.focus(path);
    },
    /** The identifiers of the lines. */
    lineKeys(this: Lines) {
      return this.list?.state.keys;
    },
    render(this: Lines) {
      const value = this.widen();
      return window.h(list as string, {
        ...this.props,
        ...(value && { value }),
        // With its first line the list names itself: Decap would ask it alone, and what is wrong with the whole would not count.
        controlRef: () => this.props.controlRef?.(this),
        field: this.props.field.set('fields', this.props.field.get('lines')),
        onChange: (lines: StoredList, metadata: unknown) =>
          (this.props.onChange as (value: unknown, metadata: unknown) => void)(this.narrow(lines), metadata),
        ref: (control: List | null) => {
          this.list = control;
        },
      });
    },
  });
