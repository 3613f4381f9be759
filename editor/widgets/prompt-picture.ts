// Decap's choice of a picture, which shows the picture as soon as it has been fetched.
import type { ComponentType } from 'react';

interface Props {
  value: unknown;
  field: unknown;
  getAsset: (path: string, field: unknown) => { path: string };
  /** Only asked of a control before it is drawn anew. */
  isLoadingAsset?: boolean;
}
interface Control {
  props: Props;
  renderImages: () => unknown;
  componentDidMount?: () => void;
  componentDidUpdate?: (...given: unknown[]) => void;
  shouldComponentUpdate?: (props: Props, state: unknown) => boolean;
}
type ControlClass = new (props: Props) => Control;

/** Decap's stand-in for what it is still fetching. */
const STAND_IN = 'empty.svg';

/**
 * The control with its picture. Decap's own asks for the picture when the field appears, is given an empty drawing
 * while it is fetched, and does not ask again: what it shows stays blank.
 */
export function promptPicture(control: ComponentType<never>): ComponentType<never> {
  const Own = control as unknown as ControlClass;
  class Prompt extends Own {
    constructor(props: Props) {
      super(props);
      const { renderImages, componentDidMount, componentDidUpdate, shouldComponentUpdate } = this;
      let waits = false;
      let turn = 0;
      let drawn = 0;
      const look = () => {
        const { value, field, getAsset } = this.props;
        waits = typeof value === 'string' && value !== '' && getAsset(value, field).path === STAND_IN;
      };
      this.componentDidMount = () => {
        componentDidMount?.call(this);
        look();
      };
      this.componentDidUpdate = (...given) => {
        componentDidUpdate?.apply(this, given);
        look();
      };
      this.shouldComponentUpdate = (next, state) => {
        if (waits && next.isLoadingAsset === false) {
          waits = false;
          turn += 1;
        }
        return drawn !== turn || (shouldComponentUpdate?.call(this, next, state) ?? true);
      };
      // With a new key the picture asks anew.
      this.renderImages = () => {
        drawn = turn;
        return window.h('div', { key: `picture-${turn}` }, renderImages() as string);
      };
    }
  }
  return Prompt as unknown as ComponentType<never>;
}
