// A migration: what is done once to the files of all towns when the model of content changes.

/** Text files by path: those of one town below its folder, or community.yaml and what lies in `community`. */
export type Files = ReadonlyMap<string, string>;

/** A change of files; it gives all of them, changed or not, and changes nothing when it is done again. */
export type Change = (files: Files) => Files;

/** What one migration does. */
export interface Migration {
  /** In one sentence, for a webmaster. */
  readonly summary: string;
  /** What becomes of the files of a town: `news/en/market.md`, `town.yaml`. */
  readonly town?: Change;
  /** What becomes of the files of the SubCommunity: `community.yaml`, `community/labels/fr.json`. */
  readonly community?: Change;
}

/** Several changes, one after the other. */
export const inOrder =
  (...changes: readonly Change[]): Change =>
  (files) =>
    changes.reduce((result, change) => change(result), files);
