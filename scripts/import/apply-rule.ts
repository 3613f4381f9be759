// Finds the value of one field by its rule: from which fields of the source, split, joined, translated or constant.
import type { Collection } from '../../content/model/collection.ts';
import type { Conversion } from './conversion.ts';
import { convertValue } from './convert-value.ts';
import { fieldAt } from './field-at.ts';
import type { Rule } from './map-schema.ts';
import { asLine } from './report.ts';
import type { SourceValues } from './source-values.ts';

/** The words of the source as the map translates them; those it does not know are noted. */
function translated(value: unknown, rule: Rule, conversion: Conversion): unknown {
  const { values } = rule;
  if (!values) return value;
  const one = (item: unknown): unknown => {
    const known = values[asLine(item)];
    if (known === undefined)
      conversion.note('lost', 'not among the “values” of the map', { field: conversion.source, value: item });
    return known ?? undefined;
  };
  return Array.isArray(value) ? value.map(one).filter((item) => item !== undefined) : one(value);
}

/** The value that the rule for `target` finds, in the form of the field; undefined for none. */
export function applyRule(options: {
  target: string;
  rule: Rule;
  collection: Collection;
  values: SourceValues;
  conversion: Omit<Conversion, 'rule' | 'source' | 'time'>;
}): unknown {
  const { target, rule, collection, values } = options;
  if (rule.value !== undefined) return rule.value;
  const found = fieldAt(collection.fields, target);
  if (!('field' in found)) return undefined;
  const first = rule.from?.find((path) => values.resolve(path, () => '') !== undefined);
  const source = first ?? rule.join?.[0] ?? rule.from?.[0] ?? target;
  const time = rule.time === undefined ? undefined : values.take(rule.time);
  const conversion: Conversion = {
    ...options.conversion,
    rule,
    source,
    time: time === undefined ? undefined : asLine(time),
    dates: { ...options.conversion.dates, patterns: [...(rule.dates ?? []), ...options.conversion.dates.patterns] },
  };
  const turn = (value: unknown) => String(convertValue(value, found.field, conversion) ?? '');

  if (rule.join) {
    const parts = rule.join.flatMap((path): string[] => {
      const value = values.resolve(path, turn);
      if (value === undefined) return [];
      return [path.startsWith('$') || path.includes('{') ? String(value) : turn(value)];
    });
    return parts.length > 0 ? parts.join('\n\n') : rule.default;
  }
  if (first === undefined) return rule.default;
  if (first.includes('{')) {
    const filled = values.resolve(first, turn);
    return convertValue(filled, found.field, { ...conversion, rule: { ...rule, html: false } }) ?? rule.default;
  }
  const raw = values.take(first);
  // Markdown already; links and HTML in it are dealt with when all entries are known.
  if (first.startsWith('$') && found.field.kind === 'markdown') return raw;
  const split = rule.split && typeof raw === 'string' ? raw.split(rule.split).map((part) => part.trim()) : raw;
  const value = translated(split, rule, conversion);
  if (value === undefined) return rule.default;
  // A picture's `src` and a document's `file` are files to bring along.
  const { field, around } = found;
  if (
    field.kind === 'text' &&
    around &&
    /^(image\.src|file\.file)$/.test(`${around.kind}.${target.split('.').at(-1)}`)
  ) {
    const copy = convertValue(value, around, conversion) as Record<string, string> | undefined;
    return copy && Object.values(copy)[0];
  }
  return convertValue(value, field, conversion) ?? rule.default;
}
