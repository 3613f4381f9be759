#!/usr/bin/env node
// The command's door, in plain JavaScript: what Node makes of our sources is kept, which has to be said before the first is read.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../.cache/node', import.meta.url)));
await import('./belfry.ts');
