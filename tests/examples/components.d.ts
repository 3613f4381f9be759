// The module that is written while examples are compiled.
declare module 'virtual:belfry/examples' {
  /** All components by path. */
  export const components: Readonly<Record<string, (props: Record<string, unknown>) => unknown>>;
}
