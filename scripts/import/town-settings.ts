// What an import has to know of a town: its languages, its time zone and its modules.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../content/load/read-yaml.ts';
import type { Module } from '../../content/model/module.ts';
import { Refusal } from './refusal.ts';

/** A part of town.yaml. */
export interface TownSettings {
  languages: string[];
  timeZone: string;
  /** The modules that are switched on; absent where the file does not say. */
  modules?: string[] | undefined;
}

/** Reads the settings; what else is wrong in town.yaml the build says. */
export function townSettings(town: string): TownSettings {
  const file = join(town, 'town.yaml');
  if (!existsSync(file))
    throw new Refusal(`There is no town in ${town}: it has no town.yaml. Make one with: belfry new`);
  const { value } = readYaml({ source: readFileSync(file, 'utf8'), file: 'town.yaml' });
  const { languages, timeZone, modules } = (value ?? {}) as Record<string, unknown>;
  return {
    languages: Array.isArray(languages) && languages.length > 0 ? languages.map(String) : ['en'],
    timeZone: typeof timeZone === 'string' ? timeZone : 'UTC',
    modules: Array.isArray(modules) ? modules.map(String) : undefined,
  };
}

/** The modules that collections need and the town has not switched on. */
export function modulesToSwitchOn(
  collections: readonly string[],
  settings: TownSettings,
  modules: readonly Module[],
): string[] {
  const on = settings.modules;
  if (!on) return [];
  const needed = modules.filter((module) => module.collections.some(({ name }) => collections.includes(name)));
  return needed.map(({ name }) => name).filter((name) => !on.includes(name));
}
