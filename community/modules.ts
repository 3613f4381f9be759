// The SubCommunity's own modules, one line each: their folders stand in content/modules beside those of the core.
import type { Module } from '../content/model/module.ts';

/** All own modules; their pages are made after those of the core's. */
export const communityModules: readonly Module[] = [];
