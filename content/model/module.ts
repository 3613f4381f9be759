// A module: a part of the content model that a town switches on, in one folder.
import type { BeyondRequest } from './beyond.ts';
import type { Collection } from './collection.ts';
import type { DataFile } from './data-file.ts';
import type { Day } from './fields/day.ts';
import type { Output } from './output.ts';
import type { PageSeed } from './page.ts';
import type { Singleton } from './singleton.ts';
import type { Site } from './site.ts';

/** For which part of a site pages are asked: a language, and the town ('') or one mini-site. */
export interface PageContext {
  readonly site: Site;
  readonly language: string;
  readonly scope: string;
}

/** A kind of page: the component that renders it and the addresses at which it stands. */
export interface PageKind {
  /** An Astro component, relative to the module's folder. */
  readonly component: string;
  readonly pages: (context: PageContext) => PageSeed[];
}

/** What a module adds. */
export interface Module {
  readonly name: string;
  /** True when every town has it, whatever town.yaml says. */
  readonly always: boolean;
  readonly collections: readonly Collection[];
  /** Kinds of page by name; `list` of the module `news` is the kind `news/list`. */
  readonly pages: Readonly<Record<string, PageKind>>;
  /** Files of data beside the collections. */
  readonly singletons: readonly Singleton[];
  /** What it shows that stands beyond the town's folder. */
  readonly beyond?: BeyondRequest | undefined;
  /** Texts that all towns start from: `legal/privacy` is `content/shared/legal/<language>/privacy.md`. */
  readonly sharedTexts: readonly string[];
  /** Blocks for the home page: Astro components by name, relative to the module's folder. */
  readonly blocks: Readonly<Record<string, string>>;
  /** An Astro component that stands at the top of every page and mostly shows nothing, relative to the module's folder. */
  readonly banner?: string | undefined;
  /** Files that it publishes beside its pages and what every collection is published as. */
  readonly outputs: (site: Site) => readonly Output[];
  /** Days on which what it shows changes by itself, beyond those that stand in entries. */
  readonly changes: (site: Site) => readonly Day[];
  /** Which of these files are data for others to use: they are listed on the page of all data and in the catalogue. */
  readonly dataFiles: (site: Site) => readonly DataFile[];
}

/** Whether a town has a module; all of them when town.yaml does not choose. */
export const isOn = (module: Pick<Module, 'name' | 'always'>, chosen: readonly string[] | undefined): boolean =>
  module.always || !chosen || chosen.includes(module.name);

/** Defines a module. */
export function defineModule(definition: Pick<Module, 'name'> & Partial<Module>): Module {
  return {
    always: false,
    collections: [],
    singletons: [],
    sharedTexts: [],
    pages: {},
    blocks: {},
    outputs: () => [],
    changes: () => [],
    dataFiles: () => [],
    ...definition,
  };
}
