// Reads the labels of a language: those of the core, of the editing program and of every module together.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Labels } from '../content/model/labels.ts';
import { ROOT } from './project.ts';

const known = new Map<string, Labels | undefined>();

function read(language: string): Labels | undefined {
  const modules = readdirSync(`${ROOT}/content/modules`, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const folders = [
    `${ROOT}/content/model`,
    `${ROOT}/editor`,
    ...modules.map(({ name }) => `${ROOT}/content/modules/${name}`),
  ];
  const files = folders.map((folder) => `${folder}/labels/${language}.json`).filter(existsSync);
  if (files.length === 0) return undefined;
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Labels)) as Labels;
}

/** The labels of a language, or undefined when nobody has translated any. */
export function readLabels(language: string): Labels | undefined {
  if (!known.has(language)) known.set(language, read(language));
  return known.get(language);
}
