// What a site shows that stands beyond its town's folder: what its modules ask for, and what was gathered for them.
import type { Localised } from './fields/localised.ts';
import type { Path } from './problem.ts';
import type { PublicRecord } from './public-record.ts';
import type { SharedSource } from './shared-item.ts';
import type { Singleton } from './singleton.ts';

/** All that was gathered for one site. */
export interface Beyond {
  /** The other sites whose news and events it shows, in the order in which it names them. */
  readonly sources: readonly SharedSource[];
  /** What other sites say of themselves. */
  readonly records: readonly PublicRecord[];
}

/** Nothing was asked for. */
export const NOTHING_BEYOND: Beyond = { sources: [], records: [] };

/** What a module asks for; `path` leads to the place in its file that does. */
export interface Wanted {
  /** News and events of towns whose folders stand beside this one's. */
  readonly towns?: readonly { readonly town: string; readonly path: Path }[];
  /** News and events of feeds. */
  readonly feeds?: readonly {
    readonly feed: string;
    readonly name: Localised;
    readonly home?: string | undefined;
    readonly language?: string | undefined;
    readonly path: Path;
  }[];
  /** What all other sites of the repository say of themselves. */
  readonly everyTown?: boolean;
  /** What sites say of themselves in the files of this folder of the town. */
  readonly recordsIn?: string;
}

/** What a town asks for, each with the file that does. */
export type TownWants = readonly { readonly file: string; readonly wanted: Wanted }[];

/** How a module asks: by a file of data. */
export interface BeyondRequest {
  readonly singleton: Singleton;
  readonly wants: (values: Record<string, unknown>) => Wanted;
}

/** The files by which modules ask: a town without any of them costs no further look. A test compares them with the modules. */
export const BEYOND_FILES: readonly string[] = ['hub.yaml', 'neighbours.yaml'];
