// Puts a town's facts into a shared text: `{{town}}`, and passages between `<!-- if … -->` and `<!-- end -->`.

/** What a shared text may name, as Markdown; what is absent can be asked for by `if` and `if not`. */
export type Facts = Readonly<Record<string, string | undefined>>;

/** A fact as Markdown that shows it letter for letter. */
export const asMarkdown = (value: string): string =>
  value.replace(/[\\`*_{}[\]<>#|~&!$()]/g, '\\$&').replace(/\s+/g, ' ');

const encoded = (character: string): string => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** A link in Markdown; no character of the address can end it. */
export const linkTo = (text: string, address: string): string =>
  `[${asMarkdown(text)}](${address.replace(/[()<>\\\s]/g, encoded)})`;

const PASSAGE = /<!-- if (not )?([\w-]+) -->\n?([\s\S]*?)<!-- end -->\n?/g;

/** The text of a town. Throws for a name that is no fact: a mistake in the shared text, not in the town's data. */
export function fillIn(template: string, facts: Facts): string {
  const known = (name: string): string | undefined => {
    if (!(name in facts)) throw new Error(`A shared text asks for “${name}”, which nobody knows.`);
    return facts[name];
  };
  return template
    .replace(PASSAGE, (_, not: string | undefined, name: string, passage: string) =>
      Boolean(known(name)) !== Boolean(not) ? passage : '',
    )
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => known(name) ?? '');
}
