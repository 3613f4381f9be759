// A module's fixture as a town: its folder is one, with settings and media that are made here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSite } from '../load/load-site.ts';
import { testMedia, testSource } from '../load/test-source.ts';
import type { Beyond } from '../model/beyond.ts';
import type { Labels } from '../model/labels.ts';
import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { LANGUAGES } from '../model/test-labels.ts';
import { modules } from './modules.ts';

/** The folder of all modules, or a path in it. */
export const modulePath = (path = ''): string => fileURLToPath(new URL(path, import.meta.url));

const labelFiles = (language: string) =>
  ['../model', ...modules.map(({ name }) => name)].map((folder) => modulePath(`${folder}/labels/${language}.json`));

/** The labels of a language: the core's and those of all modules. */
export const allLabels = (language: string): Labels =>
  Object.assign(
    {},
    ...labelFiles(language)
      .filter(existsSync)
      .map((file) => JSON.parse(readFileSync(file, 'utf8'))),
  );

/** The texts that modules share with all towns. */
const sharedTexts: Record<string, string> = Object.fromEntries(
  modules
    .flatMap((module) => module.sharedTexts)
    .flatMap((name) => LANGUAGES.map((language) => name.replace('/', `/${language}/`)))
    .map((path) => [`${path}.md`, modulePath(`../shared/${path}.md`)] as const)
    .filter(([, file]) => existsSync(file))
    .map(([path, file]) => [path, readFileSync(file, 'utf8')]),
);

/** The profiles of kinds of body. */
const profiles: Record<string, string> = Object.fromEntries(
  readdirSync(modulePath('../shared/profiles'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:json|yaml)$/.test(path) && !path.includes('first-texts'))
    .map((path) => [`profiles/${path}`, readFileSync(modulePath(`../shared/profiles/${path}`), 'utf8')]),
);

/** The files of a module's fixture by path, as in a town's folder. */
export function fixtureFiles(module: string): Record<string, string> {
  const folder = modulePath(`${module}/fixture`);
  const found = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return Object.fromEntries(
    found
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = `${entry.parentPath}/${entry.name}`;
        return [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * Loads files as the town Little Ford (English, then French) on 23 November 2026, with all modules on.
 * @param beyond what was gathered for it from other sites
 */
export function loadFiles(files: Record<string, string>, folder = 'towns/little-ford', beyond?: Beyond) {
  const document = { tagged: true, text: ['The first page.\nIts second paragraph.', 'The second page.'] };
  const media = [testMedia('media/picture.jpg', true), { ...testMedia('media/document.pdf'), document }];
  return loadSite(
    testSource({ files, folder, media, labels: allLabels, shared: { ...sharedTexts, ...profiles }, beyond }),
    modules,
  );
}

/** The site of `files`; throws what is wrong with them, warnings too. */
export function siteOf(files: Record<string, string>, beyond?: Beyond): Site {
  const { site, problems } = loadFiles(files, undefined, beyond);
  if (!site || problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
  return site;
}

/** A problem as one line, as the command prints it. */
export const problemLine = ({ file, position, message, hint }: Problem): string =>
  `${file}${position ? `:${position.line}:${position.column}` : ''} ${message} ${hint}`;
