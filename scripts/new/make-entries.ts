// Makes the first entries of a town in one of its languages.
import { isScalar } from 'yaml';
import type { Collection } from '../../content/model/collection.ts';
import { modules } from '../../content/modules/modules.ts';
import { type Facts, fillDocument, fillMarkdown } from './fill-in.ts';
import type { FirstText } from './read-first-texts.ts';
import { renameLinks, renameReferences, type Slugs } from './rename-targets.ts';

const collections = new Map(modules.flatMap(({ collections }) => collections).map((each) => [each.name, each]));

/** Leaves out of a translation what is no text: it comes from the entry that is translated. */
function keepTexts(text: FirstText, collection: Collection): void {
  for (const name of Object.keys(text.fields.toJS() as object)) {
    if (!collection.fields[name]?.translated) text.fields.delete(name);
  }
  // Notes after the last field speak of fields that stand with the original.
  if (text.fields.contents) text.fields.contents.comment = null;
  text.fields.comment = null;
}

/** The files of one language, by path in the town's folder. */
export function makeEntries(options: {
  texts: readonly FirstText[];
  /** The language as the town has it. */
  language: string;
  isTranslation: boolean;
  slugs: Slugs;
  facts: Facts;
}): [string, string][] {
  const { texts, language, isTranslation, slugs, facts } = options;
  return texts.map((text) => {
    const { key, fields, body } = text;
    const collection = collections.get(text.collection);
    if (!collection) throw new Error(`There is no collection for the first text ${key}.`);
    if (isTranslation) keepTexts(text, collection);
    else renameReferences(fields, collection, slugs);
    fillDocument(fields, facts);
    const title = fields.get('title', true);
    if (isScalar(title)) delete title.type;
    const yaml = fields.toString({ lineWidth: 0, flowCollectionPadding: true });
    const path = `${text.collection}/${language}/${slugs.get(key)}.md`;
    return [path, `---\n${yaml}---\n${renameLinks(fillMarkdown(body, facts), slugs)}`];
  });
}
