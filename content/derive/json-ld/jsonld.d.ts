// The part of the library jsonld that tests use; it has no types of its own.
declare module 'jsonld' {
  type Loaded = { document: unknown; documentUrl: string };
  export function expand(
    document: object,
    options: { documentLoader: (url: string) => Promise<Loaded>; safe?: boolean },
  ): Promise<Record<string, unknown>[]>;
  const jsonld: { expand: typeof expand };
  export default jsonld;
}
