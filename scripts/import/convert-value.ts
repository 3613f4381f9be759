// Turns a value of an old site into one of a field: a table over all kinds of field.
import type { Field } from '../../content/model/field.ts';
import type { FieldTable } from '../../content/model/field-kinds.ts';
import type { TextField } from '../../content/model/fields/text.ts';
import type { Conversion } from './conversion.ts';
import { copyFile } from './copy-file.ts';
import { readDate } from './dates.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { decodeEntities, htmlToText, looksLikeHtml } from './html-to-text.ts';
import { asLine } from './report.ts';
import { safeName } from './safe-name.ts';
import { parseTimes } from './times.ts';

const ENTITY = /&(?:[a-z]{2,8}|#\d{2,6});/i;
const YES = /^(true|yes|on|1|oui|ja|sí|si|bai)$/i;
const NO = /^(false|no|off|0|non|nein|ez)$/i;

/** A value as text, entities decoded and HTML turned to plain text as the map says. */
export function asText(value: unknown, { rule, entities, note, source }: Conversion): string {
  const text = typeof value === 'string' ? value : asLine(value);
  if (rule.html) return htmlToText(text);
  if (looksLikeHtml(text))
    note('look', 'looks like HTML: “html: true” in the map turns it', { field: source, value: text });
  if (rule.entities ?? entities) return decodeEntities(text);
  if (ENTITY.test(text))
    note('look', 'holds entities: “entities: true” in the map turns them', { field: source, value: text });
  return text;
}

/** A value as Markdown. */
export function asMarkdown(value: unknown, conversion: Conversion): string {
  if (!conversion.rule.html) return asText(value, conversion);
  const { markdown, lost } = htmlToMarkdown(String(value));
  for (const { kind, value: element, why } of lost)
    conversion.note(kind, why, { field: conversion.source, value: element });
  return markdown;
}

function cutAt(text: string, max: number): string {
  const cut = text.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > max / 2 ? space : undefined).replace(/[\s,;:.–—-]+$/, '')}…`;
}

function plain(value: unknown, field: Field, conversion: Conversion): string {
  const { max = Number.POSITIVE_INFINITY, multiline = false } = field as Partial<TextField>;
  const text = asText(value, conversion);
  const one = multiline ? text.trim() : text.replace(/\s+/g, ' ').trim();
  if (one.length <= max || !conversion.rule.cut) return one;
  conversion.note('look', `cut at ${max} characters`, { field: conversion.source, value: one });
  return cutAt(one, max);
}

function date(value: unknown, { dates, note, source }: Conversion) {
  const read = readDate(value, dates);
  if (!read) note('lost', 'no date that the map knows how to read (“dates”)', { field: source, value });
  return read;
}

function moment(value: unknown, conversion: Conversion): string | undefined {
  const { rule, time, note } = conversion;
  const read = date(value, conversion);
  if (!read) return undefined;
  if (!rule.time) return read.time ? `${read.day}T${read.time}` : read.day;
  const times = time === undefined ? undefined : parseTimes(time);
  if (time !== undefined && !times && rule.part === 'start')
    note('lost', 'no time of day can be told from it', { field: rule.time, value: time });
  if (rule.part === 'end') return times?.end && `${read.day}T${times.end}`;
  return times ? `${read.day}T${times.start}` : read.day;
}

const number = (value: unknown, _: Field, conversion: Conversion): unknown => {
  const text = asText(value, conversion).trim().replace(',', '.');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : value;
};

const asIs = (value: unknown): unknown => value;

const table: FieldTable<[unknown, Conversion], unknown> = {
  text: (field, value, conversion) => plain(value, field, conversion),
  markdown: (_, value, conversion) => asMarkdown(value, conversion),
  number: (field, value, conversion) => number(value, field, conversion),
  boolean: (_, value) => (YES.test(String(value)) ? true : NO.test(String(value)) ? false : value),
  day: (_, value, conversion) => {
    const read = date(value, conversion);
    if (read?.time) conversion.leaveAway(`${conversion.source} (time of day)`);
    return read?.day;
  },
  moment: (_, value, conversion) => moment(value, conversion),
  time: (_, value) => parseTimes(String(value))?.start ?? value,
  choice: (field, value, conversion) => plain(value, field, conversion),
  link: (_, value) => decodeEntities(String(value).trim()),
  email: (field, value, conversion) => plain(value, field, conversion).replace(/^mailto:/i, ''),
  phone: (field, value, conversion) => plain(value, field, conversion).replace(/^tel:/i, ''),
  colour: (field, value, conversion) => plain(value, field, conversion),
  localised: (field, value, conversion) => plain(value, field, conversion),
  reference: (_, value) => safeName(String(value)),
  list: (field, value, conversion) => {
    const items = Array.isArray(value) ? value : [value];
    return items.map((item) => convertValue(item, field.item, conversion)).filter((item) => item !== undefined);
  },
  group: (_, value) => asIs(value),
  image: (field, value, conversion) => copyFile(value, field, 'src', conversion),
  file: (field, value, conversion) => copyFile(value, field, 'file', conversion),
  position: (_, value) => asIs(value),
  address: (_, value) => asIs(value),
  contact: (_, value) => asIs(value),
  'opening-hours': (_, value) => asIs(value),
  repeats: (_, value) => asIs(value),
};

/** The value as a field of its kind wants it, as near as can be; whether it is valid shows its schema. */
export function convertValue(value: unknown, field: Field, conversion: Conversion): unknown {
  const convert = table[field.kind] as (field: Field, value: unknown, conversion: Conversion) => unknown;
  return convert(field, value, conversion);
}
