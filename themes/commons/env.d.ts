/// <reference types="astro/client" />
// Modules that the integration makes while the theme is compiled.

declare module 'virtual:belfry/blocks' {
  /** The component of each home page block, by the block's name. */
  export const blocks: Readonly<Record<string, (props: Record<string, unknown>) => unknown>>;
}
