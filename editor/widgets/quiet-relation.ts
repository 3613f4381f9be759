// Decap's choice of an entry, which keeps silent until somebody chooses.
import type { ComponentType } from 'react';

type ControlClass = new (props: object) => { triggerInitialOnChange?: () => void };

/**
 * The control without its first word. Decap's own says its value anew as soon as it is shown, for previews that want to
 * know more of the entry; in a translation that writes what is only inherited into the translation's file.
 */
export function quietRelation(control: ComponentType<never>): ComponentType<never> {
  const Own = control as unknown as ControlClass;
  class Quiet extends Own {
    constructor(props: object) {
      super(props);
      this.triggerInitialOnChange = () => {};
    }
  }
  return Quiet as unknown as ComponentType<never>;
}
