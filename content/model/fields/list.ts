// Several values of one kind.
import { z } from 'zod';
import { type Field, type FieldKind, type FieldOptions, isRequired, type RequiredOf } from '../field.ts';
import { phrase } from '../phrase.ts';

export interface ListField<V = unknown, R extends boolean = boolean> extends Field<'list', V[], R> {
  readonly item: Field<FieldKind, V>;
}

/** A list of `item`. */
export function list<V, const O extends FieldOptions>(
  item: Field<FieldKind, V>,
  options?: O,
): ListField<V, RequiredOf<O>> {
  return {
    kind: 'list',
    required: isRequired(options),
    translated: item.translated,
    property: options?.property ?? item.property,
    item,
    expected: phrase('expected.list', { item: item.expected }),
    schema: z.array(item.schema),
  };
}
