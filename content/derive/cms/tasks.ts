// What there is to do in a town, in the order in which an editor works through it.
import type { Entry } from '../../model/entry.ts';
import type { Problem, ProblemCode } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { collectionName } from './collection-name.ts';

/** Kinds of work, the most pressing first. */
export const KINDS_OF_TASK = ['mend', 'review', 'translate', 'documents', 'tidy'] as const;
export type KindOfTask = (typeof KINDS_OF_TASK)[number];

const KIND_OF: Partial<Record<ProblemCode, KindOfTask>> = {
  'review-passed': 'review',
  'review-due': 'review',
  'verify-due': 'review',
  'never-verified': 'review',
  'day-passed': 'review',
  'expired-linked': 'review',
  'translation-outdated': 'translate',
  'untagged-document': 'documents',
  'document-without-text': 'documents',
  'document-without-title': 'documents',
  'document-without-language': 'documents',
  'missing-alternative': 'documents',
  'unused-media': 'tidy',
  'palette-shifted': 'tidy',
};

/** What is to be done in one file. */
export interface Task {
  file: string;
  /** The entry that stands in the file. */
  entry: Entry | undefined;
  /** Where it is edited, where that can be done in the browser. */
  href: string | undefined;
  problems: readonly Problem[];
}

/** The address within the editing program at which a file is edited. */
function hrefOf(path: string, entry: Entry | undefined): string | undefined {
  const at = (collection: string, name: string) => `/admin/#/collections/${collection}/entries/${name}`;
  if (entry) return at(collectionName(entry.collection, entry.scope), entry.slug);
  const [, name] = /^([a-z-]+)\.yaml$/.exec(path) ?? [];
  if (!name || name === 'topics') return undefined;
  return name === 'town' ? at('town', 'town') : at('data', name);
}

function entriesByFile(site: Site): Map<string, Entry> {
  const entries = [...site.collections.values()].flatMap((collection) =>
    ['', ...site.scopes].flatMap((scope) =>
      site.languages.flatMap((language) => site.list(collection, language, scope)),
    ),
  );
  return new Map(entries.map((entry) => [entry.file, entry]));
}

/** Everything to do, by kind; kinds without tasks are left out, and each file is there once per kind. */
export function tasksOf(site: Site, problems: readonly Problem[]): Map<KindOfTask, Task[]> {
  const entries = entriesByFile(site);
  const folder = `towns/${site.town.id}/`;
  const byKind = Map.groupBy(problems, ({ code }) => KIND_OF[code] ?? 'mend');
  return new Map(
    KINDS_OF_TASK.flatMap((kind) => {
      const files = Map.groupBy(byKind.get(kind) ?? [], ({ file }) => file);
      const tasks = [...files].map(([file, found]) => {
        const entry = entries.get(file);
        const path = file.startsWith(folder) ? file.slice(folder.length) : file;
        return { file: path, entry, href: hrefOf(path, entry), problems: found };
      });
      return tasks.length > 0 ? [[kind, tasks] as const] : [];
    }),
  );
}
