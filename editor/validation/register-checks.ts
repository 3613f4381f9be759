// Puts the checks into every control that the configuration names.
import type { CMS } from 'decap-cms-core';
import type { Say } from '../../content/model/labels.ts';
import { type DraftFile, draftFiles } from '../preview/draft-files.ts';
import { loadDraft } from '../town/load-draft.ts';
import type { TownNow } from '../town/town-now.ts';
import { checkedControl } from './checked-control.ts';
import { draftProblems } from './draft-problems.ts';
import { FieldChecks, type FindProblems } from './field-checks.ts';

/** Every widget of Decap's that fields of the model have, and those that Belfry adds. */
const WIDGETS = [
  ...['string', 'text', 'number', 'boolean', 'datetime', 'select', 'relation', 'markdown', 'color', 'image', 'file'],
  ...['list', 'object'],
  ...['belfry-localised', 'belfry-moment', 'belfry-choices', 'belfry-lines', 'belfry-position'],
];

/** Finds the problems of what is being edited; asks the loader only when something has changed. */
function finder(town: TownNow, root: string) {
  let last:
    | { entry: unknown; source: unknown; found: ReturnType<FindProblems>; files: readonly DraftFile[] }
    | undefined;
  const find: FindProblems = (entry, collection) => {
    town.source().catch(() => {});
    const source = town.current;
    if (!source) return undefined;
    if (last?.entry === entry && last.source === source) return last.found;
    const paths = new Set(source.files.map(({ path }) => path));
    const draft = draftFiles({ entry, collection, root, exists: (path) => paths.has(path) });
    const { files = [] } = draft ?? {};
    const { problems } = loadDraft({ source, files });
    const found = draft ? draftProblems({ entry, draft, problems, folder: source.folder }) : new Map();
    last = { entry, source, found, files };
    return found;
  };
  return { find, files: () => last?.files ?? [] };
}

/**
 * Registers the checked controls in the place of Decap's own.
 * @returns a function that takes what was looked at last for saved
 */
export function registerChecks(options: {
  cms: CMS;
  town: TownNow;
  /** The town's folder within the repository. */
  root: string;
  say: Say;
  language: string;
}): () => void {
  const { cms, town, root, say, language } = options;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const nameOfLanguage = (code: string) => names.of(code) ?? code;
  const { find, files } = finder(town, root);
  const checks = new FieldChecks({ find, say, nameOfLanguage });
  for (const name of WIDGETS) {
    const widget = cms.getWidget(name) as { control: Parameters<typeof checkedControl>[0] } | undefined;
    if (widget) widget.control = checkedControl(widget.control, checks);
  }
  return () => town.saved(files());
}
