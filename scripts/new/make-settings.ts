// Makes a town's town.yaml: the template of its main language, with the other languages' texts beside its own.
import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import { type Facts, fillDocument } from './fill-in.ts';
import { renameTarget, type Slugs } from './rename-targets.ts';

type Found = Node | null | undefined;

const child = (node: Found, key: string | number): Found =>
  isMap(node) || isSeq(node) ? (node.get(key, true) as Found) : undefined;

/** Replaces each text that the languages say differently by a map from language to text. */
function bringTogether(document: Document, node: Found, others: ReadonlyMap<string, Found>, language: string): Found {
  const inside = (key: string | number) =>
    bringTogether(
      document,
      child(node, key),
      new Map([...others].map(([each, other]) => [each, child(other, key)])),
      language,
    );
  if (isMap(node)) {
    for (const pair of node.items) if (isScalar(pair.key)) pair.value = inside(String(pair.key.value));
  } else if (isSeq(node)) {
    for (const index of node.items.keys()) node.items[index] = inside(index);
  } else if (isScalar(node) && typeof node.value === 'string') {
    const texts = [...others].flatMap(([each, other]) => (isScalar(other) ? [[each, other.value] as const] : []));
    if (texts.some(([, text]) => text !== node.value))
      return document.createNode(Object.fromEntries([[language, node.value], ...texts]));
  }
  return node;
}

/** The text of town.yaml. `templates` are by language, the main one first. */
export function makeSettings(options: {
  templates: ReadonlyMap<string, Document>;
  facts: Facts;
  slugs: Slugs;
  emergency: boolean;
}): string {
  const { templates, facts, slugs, emergency } = options;
  for (const document of templates.values()) fillDocument(document, facts);
  const [[language, document], ...others] = [...templates] as [[string, Document], ...[string, Document][]];
  const contents = new Map(others.map(([each, other]) => [each, other.contents]));
  bringTogether(document, document.contents, contents, language);
  document.set('languages', document.createNode([...templates.keys()], { flow: true }));
  if (!emergency) document.delete('emergency');
  const home = document.get('home');
  for (const block of isSeq(home) ? home.items : []) {
    const links = child(block as Found, 'links');
    for (const link of isSeq(links) ? links.items : []) {
      if (isMap(link)) link.set('to', renameTarget(String(link.get('to')), slugs));
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
