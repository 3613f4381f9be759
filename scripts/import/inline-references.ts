// Turns links and pictures that are defined elsewhere in a text (`[text][name]`) into ones that hold their address.
import type { Definition, Nodes, Parents, Root } from 'mdast';

const key = (node: { identifier: string }) => node.identifier.toLowerCase();

/** Replaces the references below `root` that have a definition; their positions stay. */
export function inlineReferences(root: Root): void {
  const definitions = new Map<string, Definition>();
  const collect = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(key(node))) definitions.set(key(node), node);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(root);
  if (definitions.size === 0) return;
  const replace = (parent: Parents): void => {
    parent.children = parent.children.map((child: Nodes): Nodes => {
      if ('children' in child) replace(child);
      if (child.type !== 'linkReference' && child.type !== 'imageReference') return child;
      const definition = definitions.get(key(child));
      if (!definition) return child;
      const { url, title } = definition;
      return child.type === 'linkReference'
        ? { type: 'link', url, title, children: child.children, position: child.position }
        : { type: 'image', url, title, alt: child.alt, position: child.position };
    }) as typeof parent.children;
  };
  replace(root);
}
