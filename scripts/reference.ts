// `npm run reference`: writes the field reference anew after a change of the model or of its words.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { referenceFiles } from './make-reference.ts';
import { ROOT } from './project.ts';

for (const [path, text] of referenceFiles()) {
  mkdirSync(dirname(`${ROOT}/${path}`), { recursive: true });
  writeFileSync(`${ROOT}/${path}`, text);
  process.stdout.write(`${path}\n`);
}
