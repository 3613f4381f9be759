// The columns that each kind of field has in a table: always the same ones, whatever an entry leaves blank.
import type { Field, FieldRecord } from '../../model/field.ts';
import type { FieldTable } from '../../model/field-kinds.ts';
import { plainText } from './plain-text.ts';

/** A column: where its value stands in an entry's data. */
export interface Column {
  /** Names from the entry inwards; a list on the way adds nothing. */
  readonly path: readonly string[];
  /** True when the data has HTML here. */
  readonly html?: boolean;
}

const itself: readonly Column[] = [{ path: [] }];
const parts = (...names: string[]): Column[] => names.map((name) => ({ path: [name] }));
const group = ({ fields }: { fields: FieldRecord }): readonly Column[] => columnsOf(fields);

const table: FieldTable<[], readonly Column[]> = {
  text: () => itself,
  markdown: () => [{ path: [], html: true }],
  number: () => itself,
  boolean: () => itself,
  day: () => itself,
  moment: () => itself,
  time: () => itself,
  choice: () => parts('key', 'title'),
  link: () => itself,
  email: () => itself,
  phone: () => itself,
  colour: () => itself,
  localised: () => itself,
  reference: () => parts('key', 'title'),
  list: ({ item }) => columnsOfField(item),
  group,
  image: () => parts('url', 'alt', 'credit'),
  file: () => parts('url', 'title'),
  position: group,
  address: group,
  contact: group,
  'opening-hours': () => parts('text', 'note'),
  repeats: ({ fields }) => parts(...Object.keys(fields)),
};

function columnsOfField(field: Field): readonly Column[] {
  const make = table[field.kind] as (field: Field) => readonly Column[];
  return make(field);
}

/** The columns of a record of fields, in its order. */
export const columnsOf = (fields: FieldRecord): Column[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    columnsOfField(field).map((column) => ({ ...column, path: [name, ...column.path] })),
  );

/** A column's name: `address.street`. */
export const columnName = ({ path }: Column): string => path.join('.');

/** What parts the items of a list, and of a list within one. A text that has the sign itself gets a broken bar. */
const SEPARATORS = ['|', ';', ','];

/** What an entry's data says in a column; several values stand in one cell. */
export function cellOf(column: Column, data: unknown): string | number | undefined {
  const at = (value: unknown, path: readonly string[], depth: number): string | number | undefined => {
    if (Array.isArray(value)) {
      if (value.length === 0) return undefined;
      const separator = SEPARATORS[depth] ?? ' ';
      const items = value.map((item) => String(at(item, path, depth + 1) ?? '').replaceAll(separator, '¦'));
      return items.every((item) => item === '') ? undefined : items.join(separator);
    }
    const [name, ...rest] = path;
    if (name !== undefined) return at((value as Record<string, unknown> | undefined)?.[name], rest, depth);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number') return value;
    return column.html ? plainText(String(value)) : String(value);
  };
  return at(data, column.path, 0);
}
