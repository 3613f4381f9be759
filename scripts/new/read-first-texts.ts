// Reads the first texts of a language: what a new town starts from.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Document, parseDocument } from 'yaml';
import { splitFrontMatter } from '../../content/load/split-front-matter.ts';
import { ROOT } from '../project.ts';

/** One first text, not yet filled in. */
export interface FirstText {
  /** `collection/key`: how the first texts name each other, the same in all languages. */
  key: string;
  collection: string;
  /** The entry's name in addresses, in the text's language. */
  slug: string;
  fields: Document;
  body: string;
}

/** Changes the spelling of a template to that of a country. */
export type Respell = (template: string) => string;

const asWritten: Respell = (template) => template;

/** Where the first texts of a kind of body stand in a folder of shared texts: the town's own, or those of all other kinds and then its own. */
const foldersOf = (kind: string, language: string): string[] =>
  kind === 'town'
    ? [`first-texts/${language}`]
    : ['', `${kind}/`].map((own) => `profiles/${own}first-texts/${language}`);

/** A folder of shared texts as the core has it and, nearer, as the SubCommunity has it; those that are there. */
const layersOf = (folder: string, community: string | undefined): string[] =>
  [`${ROOT}/content/shared/${folder}`, ...(community ? [`${community}/community/shared/${folder}`] : [])].filter(
    existsSync,
  );

/** The language whose first texts a language gets: its own, those without a region, or English. */
export function firstTextLanguage(language: string, community?: string): string {
  const candidates = [language, language.split('-')[0] ?? language];
  return candidates.find((each) => layersOf(`first-texts/${each}`, community).length > 0) ?? 'en';
}

function readOne(folder: string, key: string, respell: Respell): FirstText[] {
  const file = `${folder}/${key}.md`;
  const text = readFileSync(file, 'utf8');
  // A SubCommunity leaves a text out by an empty file.
  if (text.trim() === '') return [];
  const split = splitFrontMatter(respell(text), file);
  if ('code' in split) throw new Error(`${file}: ${split.message}`);
  const fields = parseDocument(split.yaml);
  if (fields.errors[0]) throw new Error(`${file}: ${fields.errors[0].message}`);
  const slug = String(fields.get('slug') ?? '');
  fields.delete('slug');
  return [{ key, collection: key.split('/')[0] ?? '', slug, fields, body: split.body }];
}

/** Which first texts: a language that `firstTextLanguage` gave, a kind of body, and how its country spells. */
export interface Choice {
  language: string;
  kind?: string | undefined;
  respell?: Respell;
  /** The folder in which the community.yaml of the new town stands. */
  community?: string | undefined;
}

/** All first texts of a choice, read afresh so that they can be filled in; those of the SubCommunity in the place of the core's. */
export function readFirstTexts({ language, kind = 'town', respell = asWritten, community }: Choice): FirstText[] {
  return foldersOf(kind, language).flatMap((relative) => {
    const nearest = new Map<string, string>();
    for (const home of layersOf(relative, community)) {
      const folders = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      for (const { name } of folders) {
        for (const file of readdirSync(`${home}/${name}`)) nearest.set(`${name}/${file.slice(0, -3)}`, home);
      }
    }
    return [...nearest].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, home]) => readOne(home, key, respell));
  });
}

/** The first town.yaml of a choice. */
export function readFirstSettings({ language, kind = 'town', respell = asWritten, community }: Choice): Document {
  const layers = layersOf(foldersOf(kind, language)[0] ?? '', community).map((home) => `${home}/town.yaml`);
  return parseDocument(respell(readFileSync(layers.findLast(existsSync) ?? '', 'utf8')));
}
