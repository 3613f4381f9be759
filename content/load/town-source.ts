// A town's folder as the loader sees it: names and bytes, wherever they come from.
import type { Beyond } from '../model/beyond.ts';
import type { Community } from '../model/community.ts';
import type { Labels } from '../model/labels.ts';
import type { Media } from '../model/media.ts';
import type { Problem } from '../model/problem.ts';
import type { ParsedMarkdown } from './markdown/parse-markdown.ts';

/** One file of a town's folder. */
export interface SourceFile {
  /** Relative to the town's folder, with slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly read: () => Uint8Array;
  /** When it was last changed, in seconds since 1970, where its history is known. */
  readonly changed?: number | undefined;
}

/** A file of what all towns start from. */
export interface SharedFile extends SourceFile {
  /** Relative to the project, for problems. */
  readonly label: string;
}

/** The SubCommunity of a town, already checked. */
export interface SourceCommunity {
  readonly values: Community;
  /** Labels that it says otherwise than the core, by language. */
  readonly labels: Readonly<Record<string, Labels>>;
}

/** Everything that the loader needs to make a site; nothing is read beyond it. */
export interface TownSource {
  /** The town folder's name. */
  readonly id: string;
  /** The town folder relative to the project, for problems: `towns/bellerive`. */
  readonly folder: string;
  readonly files: readonly SourceFile[];
  /** Pictures and documents below `media/`, already looked at. */
  readonly media: ReadonlyMap<string, Media>;
  /** What was found wrong while reading the folder. */
  readonly problems: readonly Problem[];
  /** What all towns start from, such as `topics.yaml`: the core's file and the SubCommunity's, where there are such; the later one is nearer. */
  readonly shared: (name: string) => readonly SharedFile[];
  /** The town that this one says it is part of, with its `town.yaml` where there is such a town. */
  readonly parent?: { readonly name: string; readonly settings: SourceFile | undefined } | undefined;
  /** What the towns of the repository have in common, where it says so. */
  readonly community?: SourceCommunity | undefined;
  /** Names of all that may be a warning, where they are known: problems and rules of the gate. */
  readonly warnings?: readonly string[] | undefined;
  /** The core's labels of a language, all modules together; undefined when there are none. */
  readonly labels: (language: string) => Labels | undefined;
  /** The themes there are, that of towns which choose none first. */
  readonly themes: readonly string[];
  /** Parses Markdown; may remember what it parsed. */
  readonly markdown: (source: string) => ParsedMarkdown;
  /** What its modules asked for from beyond the folder. */
  readonly beyond?: Beyond | undefined;
  /** The instant of the build. */
  readonly now: Date;
}
