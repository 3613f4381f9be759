// A file of open data: what the page of all data and the catalogue need to know of it.

/** A file that a module publishes by its outputs and wants to be listed among the town's data. */
export interface DataFile {
  /** The file's path, as the output has it: `services.jsonld`, `fr/tariffs.csv`. */
  readonly path: string;
  /** The dataset it belongs to: a collection's name, or the label (with or without `.title`) of another one. */
  readonly dataset: string;
  /** The language of its texts; absent when it holds all languages of the town, or none. */
  readonly language?: string | undefined;
  /** The proper name of the format where its ending does not say enough: `Popolo`. */
  readonly name?: string | undefined;
  /** The address of the standard that it keeps to. */
  readonly standard?: string | undefined;
}
