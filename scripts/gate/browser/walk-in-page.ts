// The part of the walk by keyboard that runs in the page: which controls there are, and what the focus does to each.
import type { Kit } from '../browser-rules/kit.ts';

/** A control, as a finding names it. */
export interface Control {
  selector: string;
  html: string;
}

/** Where the focus is: the number of the control, or -1 for what is none. */
export interface Step extends Control {
  index: number;
  /** Whether it has controls of its own, which a page cannot see: a player, a frame. */
  hasOwn: boolean;
  /** Whether the control looks different than without the focus. */
  shown: boolean;
  /** Whether something else lies over all of it. */
  hidden: boolean;
}

type Watched = {
  belfryGate: { kit: Kit };
  belfryWalk: { controls: HTMLElement[]; looks: string[]; lookOf: (element: Element) => string };
};

/** Finds the controls and notes how each looks without the focus. */
export function watchInPage(): Control[] {
  const page = globalThis as unknown as Watched;
  const { kit } = page.belfryGate;
  const properties = [
    'outline',
    'boxShadow',
    'border',
    'backgroundColor',
    'backgroundImage',
    'color',
    'textDecoration',
    'filter',
    'transform',
    'opacity',
    'clipPath',
  ] as const;
  const lookOf = (element: Element): string => {
    const around = [element, element.parentElement, ...((element as HTMLInputElement).labels ?? [])];
    return around
      .flatMap((each) => (each ? [undefined, '::before', '::after'].map((part) => getComputedStyle(each, part)) : []))
      .map((style) => {
        // An outline that nobody sees is none, whatever its other values are.
        const outline = style.outlineStyle === 'none' || style.outlineWidth === '0px' ? '' : style.outline;
        return properties.map((name) => (name === 'outline' ? outline : style[name])).join(';');
      })
      .join('|');
  };
  const wanted =
    'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable=""], [contenteditable=true]';
  const isFirstOfGroup = (element: Element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || !element.name) return true;
    const group = [
      ...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(element.name)}"]`),
    ].filter((each) => each.form === element.form);
    return element === (group.find((each) => each.checked) ?? group[0]);
  };
  (document.activeElement as HTMLElement | null)?.blur();
  const controls = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
    (each) =>
      each.tabIndex >= 0 &&
      !each.matches(':disabled') &&
      !each.closest('[inert]') &&
      !(each.localName === 'summary' && each.parentElement?.localName !== 'details') &&
      each.checkVisibility({ visibilityProperty: true }) &&
      (each.getClientRects().length > 0 || each.localName === 'area') &&
      isFirstOfGroup(each),
  );
  page.belfryWalk = { controls, lookOf, looks: controls.map(lookOf) };
  return controls.map((each) => ({ selector: kit.selector(each), html: each.outerHTML.slice(0, 400) }));
}

/** Says where the focus is; undefined when it has left the page. */
export function stepInPage(): Step | undefined {
  const { belfryGate, belfryWalk } = globalThis as unknown as Watched;
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const index = belfryWalk.controls.indexOf(element as HTMLElement);
  const box = element.getBoundingClientRect();
  const isOwn = (other: Element | null) =>
    !!other &&
    (element.contains(other) ||
      other.contains(element) ||
      ((element as HTMLInputElement).labels
        ? [...((element as HTMLInputElement).labels ?? [])].some((label) => label.contains(other))
        : false));
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
  );
  const hidden = box.width > 0 && !points.some(([x, y]) => isOwn(document.elementFromPoint(x, y)));
  const isChanged = () => {
    if (belfryWalk.lookOf(element) !== belfryWalk.looks[index]) return true;
    // A card may show the focus of the link in it: what is farther up is compared with and without.
    const above = () => {
      const looks: string[] = [];
      for (let at = element?.parentElement; at && looks.length < 6; at = at.parentElement)
        looks.push(belfryWalk.lookOf(at));
      return looks.join();
    };
    const focused = above();
    (element as HTMLElement).blur();
    const plain = above();
    (element as HTMLElement).focus({ preventScroll: true });
    return focused !== plain;
  };
  const hasOwn = element.matches('audio, video, iframe');
  // The browser draws the controls of a player, and would lose which of them has the focus if that were taken away.
  const shown = index < 0 || hasOwn || isChanged();
  return {
    index,
    shown,
    hidden,
    hasOwn,
    selector: belfryGate.kit.selector(element),
    html: element.outerHTML.slice(0, 400),
  };
}
