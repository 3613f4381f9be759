// A thing as schema.org describes it, and what its description is made from.
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';

/** A node of the graph. */
export type Node = Record<string, unknown>;

/** For whom, and of which entry, a value is described. */
export interface Context {
  site: Site;
  language: string;
  entry: Pick<Entry, 'scope'>;
}

/** The node without what is absent or empty. */
export function node(type: string | undefined, properties: Node): Node {
  const filled = Object.entries(properties).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return { ...(type && { '@type': type }), ...Object.fromEntries(filled) };
}
