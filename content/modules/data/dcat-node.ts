// Nodes of the catalogue's graph, and texts with their languages.

export type Node = Record<string, unknown>;
export type Nodes = readonly Node[];

/** The prefixes of DCAT-AP. */
export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  locn: 'http://www.w3.org/ns/locn#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A node without what is absent. */
export const node = (type: string, id: string | undefined, properties: Node): Node => ({
  ...(id !== undefined && { '@id': id }),
  '@type': type,
  ...Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  ),
});

/** A node by what identifies it, with what kind of thing it is. */
export const reference = (id: string, type?: string): Node => ({ '@id': id, ...(type && { '@type': type }) });

/** A text in each language, once where it is the same thing said twice in one. */
export const texts = (languages: readonly string[], say: (language: string) => string): Node[] =>
  languages.map((language) => ({ '@language': language, '@value': say(language) })).filter((each) => each['@value']);
