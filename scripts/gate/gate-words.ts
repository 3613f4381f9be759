// The words of the gate: what its rules say, and what stands around that in a report.
import { existsSync, readFileSync } from 'node:fs';
import { type Labels, type Say, speaker } from '../../content/model/labels.ts';

const FOLDERS = ['labels', 'browser-rules/labels', 'browser/axe-labels', 'report/labels'].map(
  (name) => `${import.meta.dirname}/${name}`,
);

const read = (language: string): Labels =>
  Object.assign(
    {},
    ...FOLDERS.map((folder) => `${folder}/${language}.json`)
      .filter(existsSync)
      .map((file) => JSON.parse(readFileSync(file, 'utf8'))),
  );

/** The languages that the gate speaks. */
export const GATE_LANGUAGES: readonly string[] = ['en', 'fr', 'de', 'es', 'eu'];

/** Says the gate's sentences in a language; in English where it has none. */
export const gateSay = (language: string): Say => speaker(language, [read(language), read('en')]);

/** The names of all rules of the gate that have words of ours. */
export const gateRuleNames = (): string[] => [
  ...new Set(Object.keys(read('en')).flatMap((key) => /^gate\.([a-z-]+)\.(?:message|mend)$/.exec(key)?.[1] ?? [])),
];
