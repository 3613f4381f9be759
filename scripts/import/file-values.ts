// The values that a source file offers to the rules: its fields, and what its name and body say.
import { basename, dirname, extname } from 'node:path';
import { tryRegExp } from './check-map.ts';
import type { MapSet } from './map-schema.ts';
import { firstHeading, plainText } from './plain-text.ts';
import type { Source } from './read-source.ts';
import { safeName } from './safe-name.ts';
import { SourceValues } from './source-values.ts';

/** The fields of a source file, and those made of its name and body. */
export function valuesOf(source: Source, set: MapSet): SourceValues {
  const name = basename(source.file, extname(source.file));
  const groups = set.fileName === undefined ? {} : tryRegExp(set.fileName)?.exec(name)?.groups;
  const body = source.body.trim();
  return new SourceValues(source, {
    ...groups,
    name,
    folder: basename(dirname(source.file)),
    body,
    text: plainText(body),
    heading: firstHeading(body),
    firstLine: body.split('\n', 1)[0]?.trim(),
  });
}

/** The slug, and the addresses that the source had. */
export function slugAndAddresses(
  values: SourceValues,
  set: MapSet,
): { slug: string; old: string; addresses: string[] } {
  const old = String(values.resolve(set.slug.includes('{') ? set.slug : `{${set.slug}}`) ?? values.peek('$name'));
  const addresses = set.formerAddresses.flatMap((pattern) => {
    const filled = values.fill(pattern.replaceAll(/\{\$?slug\}/g, encodeURI(old)));
    return filled === undefined ? [] : [filled];
  });
  return { slug: safeName(old), old, addresses };
}
