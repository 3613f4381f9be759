/// <reference types="astro/client" />
// Modules that the integration makes while the theme is compiled.

declare module 'virtual:belfry/banners' {
  /** What modules put at the top of every page. */
  export const banners: readonly { module: string; Banner: (props: Record<string, unknown>) => unknown }[];
}

declare module 'virtual:belfry/blocks' {
  /** The component of each home page block, by the block's name. */
  export const blocks: Readonly<Record<string, (props: Record<string, unknown>) => unknown>>;
}

declare module 'virtual:belfry/places' {
  /** What the theme has put into places of the layout, by the place's name. */
  export const places: Readonly<Record<string, (props: Record<string, unknown>) => unknown>>;
}
