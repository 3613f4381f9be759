// Decap's own controls, each as it is, with the build's word on what stands in it.
import type { ComponentType } from 'react';
import type { FieldChecks } from './field-checks.ts';
import type { FieldProps, MountedField } from './mounted-fields.ts';
import { silenceControl } from './silence-control.ts';

/** A control of Decap's: a React component that is a class. */
interface Control extends MountedField {
  render(): unknown;
  /** Lists and groups ask their parts. */
  validate?: () => void;
  childRefs?: Readonly<Record<string, unknown>>;
  isValid?: () => unknown;
}
type ControlClass = new (props: FieldProps) => Control;
type Named = 'componentDidMount' | 'componentDidUpdate' | 'componentWillUnmount';

/** React's element for several elements side by side. */
const FRAGMENT = Symbol.for('react.fragment');

/** Does more where a control does something already. */
function after(control: Control, name: Named, more: (...given: unknown[]) => void): void {
  const methods = control as unknown as Record<Named, ((...given: unknown[]) => void) | undefined>;
  const own = methods[name];
  methods[name] = (...given) => {
    own?.apply(control, given);
    more(...given);
  };
}

/** The control, checked. */
export function checkedControl(control: ComponentType<never>, checks: FieldChecks): ComponentType<never> {
  const Own = control as unknown as ControlClass;
  class Checked extends Own {
    constructor(props: FieldProps) {
      super(props);
      silenceControl(this);
      after(this, 'componentDidMount', () => checks.add(this));
      after(this, 'componentDidUpdate', (before) => {
        if ((before as FieldProps).value !== this.props.value) checks.changed(this);
      });
      after(this, 'componentWillUnmount', () => checks.remove(this));
      const { validate, isValid } = this;
      this.validate = () => {
        // A list without lines would only ask back.
        if (validate && (!this.childRefs || Object.keys(this.childRefs).length > 0)) validate();
        if (!checks.validate(this)) this.props.validate();
      };
      this.isValid = () => {
        // Decap asks by itself when a field with a pattern is left; then it is our word that stays.
        queueMicrotask(() => checks.validate(this));
        return isValid?.() ?? true;
      };
    }

    override render(): unknown {
      const { h } = window;
      const warnings = checks.warningsOf(this);
      const list = h(
        'ul',
        { key: 'warnings', className: 'field-warnings', role: 'status' },
        ...warnings.map((text) => h('li', { key: text }, text)),
      );
      return h(
        FRAGMENT as unknown as string,
        null,
        h(FRAGMENT as unknown as string, { key: 'control' }, super.render()),
        warnings.length > 0 ? list : null,
      );
    }
  }
  return Checked as unknown as ComponentType<never>;
}
