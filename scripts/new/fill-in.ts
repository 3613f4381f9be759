// Puts facts into templates; what a name may hold can break neither YAML nor Markdown.
import { type Document, isScalar, visit } from 'yaml';

/** What `{{name}}` and the like stand for. */
export type Facts = Readonly<Record<string, string>>;

function fill(template: string, facts: Facts, escaped: (value: string) => string): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = facts[name];
    if (value === undefined) throw new Error(`A first text asks for {{${name}}}, which nobody knows.`);
    return escaped(value);
  });
}

/** A fact as Markdown that shows it letter for letter. */
const asMarkdown = (value: string) => value.replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&');

/** Fills a Markdown text. */
export const fillMarkdown = (text: string, facts: Facts): string => fill(text, facts, asMarkdown);

/** Fills the texts of a YAML document in place; the writer then quotes what needs quotes. */
export function fillDocument(document: Document, facts: Facts): void {
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar<unknown>(node) || typeof node.value !== 'string' || !node.value.includes('{{')) return;
      node.value = fill(node.value, facts, (value) => value);
      delete node.type;
    },
  });
}
