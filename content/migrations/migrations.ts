// The migrations of content, oldest first, one line each: the number of the last one is the version of content that Belfry reads.
import type { Migration } from './migration.ts';

/** All migrations by their number. */
export const migrations: ReadonlyMap<number, Migration> = new Map<number, Migration>([]);

/** The version of content that is read. */
export const contentVersion: number = Math.max(0, ...migrations.keys());
