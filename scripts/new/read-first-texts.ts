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

const SHARED = `${ROOT}/content/shared`;
const HOME = `${SHARED}/first-texts`;

/** Where the first texts of a kind of body stand: the town's own, or those of all other kinds and then its own. */
const foldersOf = (kind: string, language: string): string[] =>
  kind === 'town'
    ? [`${HOME}/${language}`]
    : ['', `${kind}/`].map((own) => `${SHARED}/profiles/${own}first-texts/${language}`);

/** The language whose first texts a language gets: its own, those without a region, or English. */
export function firstTextLanguage(language: string): string {
  const found = [language, language.split('-')[0] ?? language].find((each) => existsSync(`${HOME}/${each}`));
  return found ?? 'en';
}

function readOne(folder: string, key: string, respell: Respell): FirstText {
  const file = `${folder}/${key}.md`;
  const split = splitFrontMatter(respell(readFileSync(file, 'utf8')), file);
  if ('code' in split) throw new Error(`${file}: ${split.message}`);
  const fields = parseDocument(split.yaml);
  if (fields.errors[0]) throw new Error(`${file}: ${fields.errors[0].message}`);
  const slug = String(fields.get('slug') ?? '');
  fields.delete('slug');
  return { key, collection: key.split('/')[0] ?? '', slug, fields, body: split.body };
}

/** Which first texts: a language that `firstTextLanguage` gave, a kind of body, and how its country spells. */
export interface Choice {
  language: string;
  kind?: string | undefined;
  respell?: Respell;
}

/** All first texts of a choice, read afresh so that they can be filled in. */
export function readFirstTexts({ language, kind = 'town', respell = asWritten }: Choice): FirstText[] {
  return foldersOf(kind, language).flatMap((home) => {
    const folders = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return folders
      .flatMap(({ name }) => readdirSync(`${home}/${name}`).map((file) => `${name}/${file.slice(0, -3)}`))
      .toSorted()
      .map((key) => readOne(home, key, respell));
  });
}

/** The first town.yaml of a choice. */
export const readFirstSettings = ({ language, kind = 'town', respell = asWritten }: Choice): Document =>
  parseDocument(respell(readFileSync(`${foldersOf(kind, language)[0]}/town.yaml`, 'utf8')));
