// Nodes of a JSON-LD graph, and texts with their languages.
import type { Localised } from '../../model/fields/localised.ts';
import type { Site } from '../../model/site.ts';
import type { Service } from './lists.ts';

export type Node = Record<string, unknown>;

/** A node without what is absent. */
export const node = (type: string, id: string, properties: Node): Node => ({
  '@id': id,
  '@type': type,
  ...Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  ),
});

/** A node by what identifies it. */
export const reference = (id: string): Node => ({ '@id': id });

/** Texts as literals, each language once; an empty text is left out. */
export const literals = (texts: readonly { language: string; text: string }[]): Node[] =>
  texts.filter(({ text }) => text).map(({ language, text }) => ({ '@language': language, '@value': text }));

/** A localised text as literals: each in the language it is really in. */
export const wordsOf = (site: Site, value: Localised): Node[] =>
  literals(
    Object.entries(typeof value === 'string' ? { [site.language]: value } : value).map(([language, text]) => ({
      language,
      text,
    })),
  ).filter((each) => site.languages.includes(String(each['@language'])));

/** What a service says in each language in which it is written. */
export const translations = (
  site: Site,
  service: Service,
  say: (entry: Service) => string | readonly string[] | undefined,
): Node[] =>
  site.languagesOf(service).flatMap((language) => {
    const said = say(site.find('services', service.slug, language) as Service) ?? [];
    return literals([said].flat().map((text) => ({ language, text })));
  });
