// What rules that run in the browser ask of elements: whether they are seen, their colours, what is behind them.

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Colour = readonly [number, number, number, number];

/** The tools of a rule that runs in the page. */
export interface Kit {
  /** The elements of a selector that a visitor can see. */
  seen(selector: string, root?: ParentNode): HTMLElement[];
  isSeen(element: Element): boolean;
  /** The text that stands directly in an element. */
  ownText(element: Element): string;
  /** Visible elements with text of their own; what is only for screen readers is left out. */
  texts(): HTMLElement[];
  /** The nearest element around a text that stands as a block. */
  blockOf(element: Element): Element;
  /** How many lines an element's text takes. */
  lines(element: Element): number;
  colour(text: string): Colour;
  contrast(one: Colour, other: Colour): number;
  /** The colours that may be behind an element's text; undefined when nobody can tell (a picture, a filter). */
  grounds(element: Element): Colour[] | undefined;
  /** The colour of an element's text over a ground, its opacity counted in. */
  ink(element: Element, ground: Colour): Colour;
  selector(element: Element): string;
}

/** Makes the kit; runs in the page, so that it uses nothing from outside. */
export function makeKit(): Kit {
  const painter = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colours = new Map<string, Colour>();

  const paint = (text: string): Colour => {
    if (!painter) return [0, 0, 0, 0];
    painter.clearRect(0, 0, 1, 1);
    painter.fillStyle = text;
    painter.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = painter.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const read = (text: string): Colour => {
    const plain = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
    if (plain) return [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)];
    return paint(text);
  };
  const colour = (text: string): Colour => {
    const known = colours.get(text) ?? read(text);
    colours.set(text, known);
    return known;
  };
  const over = (top: Colour, ground: Colour): Colour => {
    const mix = (index: 0 | 1 | 2) => top[index] * top[3] + ground[index] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminance = (given: Colour): number => {
    const part = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(given[0]) + 0.7152 * part(given[1]) + 0.0722 * part(given[2]);
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  const isSeen = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && box.right > 0 && box.bottom + scrollY > 0;
  };
  const seen = (selector: string, root: ParentNode = document) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
  const ownText = (element: Element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? '')
      .join('')
      .trim();

  const texts = () =>
    [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (each) => !each.closest('script, style, noscript, svg, [hidden]') && ownText(each) !== '' && isSeen(each),
    );
  const blockOf = (element: Element): Element => {
    let at = element;
    while (at.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
    return at;
  };
  const lines = (element: Element): number => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const tops = [...range.getClientRects()]
      .filter(({ width }) => width > 1)
      .map(({ bottom }) => Math.round(bottom / 4));
    return new Set(tops).size;
  };

  // The stops of a gradient; each colour in between is no farther from a text's colour than one of them.
  const stops = (image: string): Colour[] | undefined => {
    if (/url\(|image|cross-fade|element\(/.test(image) || !image.includes('gradient(')) return undefined;
    const found = image.match(/(?:rgba?|hsla?|color|oklch|oklab|lab|lch)\([^()]*\)|#[\da-f]{3,8}/gi) ?? [];
    return found.length > 0 ? found.map(colour) : undefined;
  };
  /** What one element paints: undefined = a picture. */
  const layersOf = (style: CSSStyleDeclaration): Colour[] | undefined => {
    const base = colour(style.backgroundColor);
    if (style.backgroundImage === 'none') return [base];
    return stops(style.backgroundImage)?.map((stop) => (base[3] > 0 ? over(stop, base) : stop));
  };
  const grounds = (element: Element): Colour[] | undefined => {
    const above: Colour[][] = [];
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.filter !== 'none' || style.mixBlendMode !== 'normal' || Number(style.opacity) < 1) return undefined;
      const layers = layersOf(style);
      if (!layers) return undefined;
      if (layers.some((layer) => layer[3] > 0)) above.push(layers);
      if (layers.every((layer) => layer[3] === 1)) break;
      // What floats over others has a ground that its ancestors do not tell.
      if (style.position === 'absolute' || style.position === 'fixed') return undefined;
    }
    const canvas: Colour[] = [
      colour(getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#fff'),
    ];
    return above.reduceRight(
      (below, layers) => below.flatMap((ground) => layers.map((layer) => over(layer, ground))),
      canvas,
    );
  };
  const ink = (element: Element, ground: Colour): Colour => over(colour(getComputedStyle(element).color), ground);

  const selector = (element: Element): string => {
    const steps: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (/^[A-Za-z][\w-]*$/.test(at.id) && document.querySelectorAll(`#${at.id}`).length === 1) {
        steps.unshift(`#${at.id}`);
        break;
      }
      const tag = at.localName;
      const alike = [...(at.parentElement?.children ?? [at])].filter((other) => other.localName === tag);
      steps.unshift(alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(at) + 1})` : tag);
    }
    return steps.join(' > ');
  };
  return { seen, isSeen, ownText, texts, blockOf, lines, colour, contrast, grounds, ink, selector };
}
