// Writes an entry as the text of its file: front matter in the order of the fields, then the body.
import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Collection } from '../../content/model/collection.ts';

/** The text of an entry's file; the same values always give the same bytes. */
export function entryText(collection: Collection, values: Record<string, unknown>): string {
  const names = Object.keys(collection.fields).filter((name) => name !== 'body' && values[name] !== undefined);
  const document = new Document(Object.fromEntries(names.map((name) => [name, values[name]])), { version: '1.2' });
  visit(document, {
    Scalar(_, node) {
      // Quoted, since older readers of YAML take 09:00 for a number.
      if (isScalar(node) && typeof node.value === 'string' && /^\d{1,2}:\d{2}$/.test(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const yaml = document.toString({ lineWidth: 0 });
  const body = typeof values.body === 'string' ? values.body.trim() : '';
  return `---\n${yaml}---\n${body ? `\n${body}\n` : ''}`;
}
