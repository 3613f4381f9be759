// The field reference says what the model says, in every language of editors.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FieldRecord } from '../content/model/field.ts';
import { fieldLabelKeys } from '../content/model/labels.ts';
import { allFields, LANGUAGES } from '../content/model/test-labels.ts';
import { topicFields } from '../content/model/topic.ts';
import { townFields } from '../content/model/town.ts';
import { modules } from '../content/modules/modules.ts';
import { referenceFiles } from '../scripts/make-reference.ts';
import { readLabels } from '../scripts/read-labels.ts';

const files = referenceFiles();

it('exists in the languages in which Belfry speaks', () => {
  expect([...files.keys()]).toEqual(LANGUAGES.map((language) => `docs/reference/${language}.md`));
});

describe.each([...files])('%s', (path, text) => {
  it('is what the model says today', () => {
    const written = readFileSync(join(import.meta.dirname, '..', path), 'utf8');
    expect(written === text, `${path} is not what the model says any more. Run: npm run reference`).toBe(true);
  });

  it('has a row for every field that a module has', () => {
    const missing = modules
      .flatMap(({ collections, singletons }) => [...collections, ...singletons])
      .flatMap(({ name, fields }) => Object.keys(fields).map((field) => [name, field]))
      .filter(([, field]) => !text.includes(`| \`${field}\` |`));
    expect(missing).toEqual([]);
  });

  it('has links that lead to its own headings', () => {
    const slug = (title: string) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-');
    const headings = new Set([...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => slug(title)));
    const lost = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, to = '']) => to).filter((to) => !headings.has(to));
    expect(lost).toEqual([]);
  });

  it('leaves nothing unsaid', () => {
    expect(text).not.toMatch(/\b(?:reference|kind|field|hint)\.[a-z]|undefined|\{\w+\}(?![`,])/);
  });
});

it('calls every field by a name in words', () => {
  const english = files.get('docs/reference/en.md') ?? '';
  const [first] = modules.flatMap(({ collections }) => collections);
  expect(allFields(first?.fields ?? {}).length).toBeGreaterThan(0);
  for (const [, label, key] of english.matchAll(/^\| ([^|]+) \| `([\w.]+)` \|/gm)) expect(label).not.toBe(key);
});

it('has a field for every hint', () => {
  const records: [string, FieldRecord][] = [
    ['town', townFields],
    ['topics', topicFields],
    ...modules
      .flatMap(({ collections, singletons }) => [...collections, ...singletons])
      .map(({ name, fields }): [string, FieldRecord] => [name, fields]),
  ];
  const keys = records.flatMap(([name, fields]) =>
    allFields(fields).flatMap(([path]) => fieldLabelKeys(name, path.split('.'))),
  );
  const hints = Object.keys(readLabels('en') ?? {}).filter((key) => key.startsWith('hint.'));
  expect(hints.length).toBeGreaterThan(100);
  expect(hints.filter((hint) => !keys.includes(hint.replace('hint.', 'field.')))).toEqual([]);
});
