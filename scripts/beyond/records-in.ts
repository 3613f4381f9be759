// What sites say of themselves in files: copies of their belfry.json in a folder of the town.
import { readText } from '../../content/load/read-text.ts';
import type { TownSource } from '../../content/load/town-source.ts';
import { phrase, quoted } from '../../content/model/phrase.ts';
import { type Problem, problem } from '../../content/model/problem.ts';
import { type PublicRecord, publicRecord } from '../../content/model/public-record.ts';

/** The record that a text holds, or undefined. */
export function parseRecord(text: string): PublicRecord | undefined {
  try {
    return publicRecord.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The records of a folder, and a warning for each file that is none. */
export function recordsIn(source: TownSource, folder: string): { records: PublicRecord[]; problems: Problem[] } {
  const records: PublicRecord[] = [];
  const problems: Problem[] = [];
  for (const file of source.files) {
    if (!file.path.startsWith(`${folder}/`) || !file.path.endsWith('.json')) continue;
    const name = `${source.folder}/${file.path}`;
    const text = readText(file, name);
    const record = typeof text === 'string' ? parseRecord(text) : undefined;
    if (record) records.push(record);
    else {
      const details = {
        found: quoted(file.path),
        reason: phrase('phrase.fetch.notRecord'),
        kept: phrase('phrase.fetch.noCopy'),
      };
      problems.push(problem({ code: 'record-not-read', level: 'warning', file: name, details }));
    }
  }
  return { records, problems };
}
