// A theme: how sites look, in one folder; one of a community stands on `commons` and says only what is different.

/** What a theme adds or changes. Paths are relative to its folder. */
export interface Theme {
  /** The name of its folder below `themes`. */
  readonly name: string;
  /** The theme that it stands on; only `commons` stands on none. */
  readonly extends?: string | undefined;
  /** The places that it keeps for components of themes which stand on it. */
  readonly places: readonly string[];
  /** A style sheet of custom properties: it goes into the layer `tokens`. */
  readonly tokens?: string | undefined;
  /** Further style sheets: they go into the layer `theme`, which is above that of components. */
  readonly styles: readonly string[];
  /** Components by the name of the place that they fill. */
  readonly slots: Readonly<Record<string, string>>;
  /** Components by the name of the one whose place they take; `@parent/components/<Name>.astro` is that one. */
  readonly components: Readonly<Record<string, string>>;
  /** Pages by the kind of page whose place they take, such as `town/home`. */
  readonly pages: Readonly<Record<string, string>>;
}

/** The theme that all share. */
export const COMMONS = 'commons';

/** Defines a theme. */
export const defineTheme = (definition: Pick<Theme, 'name'> & Partial<Theme>): Theme => ({
  places: [],
  styles: [],
  slots: {},
  components: {},
  pages: {},
  ...definition,
});
