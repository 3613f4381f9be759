// Contributions of people without rights: their proposals arrive as pull requests from their own copy of the repository.
import type { CmsBackend } from 'decap-cms-core';
import type { Town } from '../../model/town.ts';

type Editing = NonNullable<Town['editing']>;

/** The servers with which Decap can take them. */
const WITH_FORKS = ['github', 'forgejo'];

/** Whether a town takes them: it says so, and its server can. */
export const takesContributions = (editing: Partial<Editing> | undefined): boolean =>
  Boolean(editing?.openContributions) && WITH_FORKS.includes(editing?.backend ?? '');

/** What Decap has to know of them; such a proposal is always a draft that somebody reviews. */
export const openContributions = (editing: Partial<Editing> | undefined): Pick<CmsBackend, 'open_authoring'> =>
  takesContributions(editing) ? { open_authoring: true } : {};
