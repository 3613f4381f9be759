// Where a town's folder stands in its repository.
import type { Town } from '../../model/town.ts';

/** The folder without slashes at its ends; '' where the repository is the town's own. */
export const townFolder = ({ id, editing }: Pick<Town, 'id' | 'editing'>): string =>
  (editing?.folder ?? `towns/${id}`).replace(/^[./]+|\/+$/g, '');

/** A path below the town's folder, from the root of the repository. */
export const inTownFolder = (town: Pick<Town, 'id' | 'editing'>, path: string): string =>
  [townFolder(town), path].filter(Boolean).join('/');
