// Decap's choice of an entry, which keeps silent until somebody chooses, and shows what was chosen.
import type { ComponentType } from 'react';

interface Control {
  state: unknown;
  triggerInitialOnChange?: () => void;
  shouldComponentUpdate?: (props: object, state: unknown) => boolean;
}
type ControlClass = new (props: object) => Control;

/**
 * The control without its first word. Decap's own says its value anew as soon as it is shown, for previews that want to
 * know more of the entry; in a translation that writes what is only inherited into the translation's file. And it does
 * not draw itself anew when it has learnt the title of its entry, and so looks empty.
 */
export function quietRelation(control: ComponentType<never>): ComponentType<never> {
  const Own = control as unknown as ControlClass;
  class Quiet extends Own {
    constructor(props: object) {
      super(props);
      const { shouldComponentUpdate } = this;
      this.triggerInitialOnChange = () => {};
      this.shouldComponentUpdate = (next, state) =>
        this.state !== state || (shouldComponentUpdate?.call(this, next, state) ?? true);
    }
  }
  return Quiet as unknown as ComponentType<never>;
}
