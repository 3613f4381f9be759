// Gathers for one town what its modules ask for from beyond its folder; what cannot be had is told in plain words.
import type { TownSource } from '../../content/load/town-source.ts';
import type { Beyond, Wanted } from '../../content/model/beyond.ts';
import { suggest } from '../../content/model/nearest.ts';
import { phrase, quoted } from '../../content/model/phrase.ts';
import { type Path, type Problem, problem } from '../../content/model/problem.ts';
import type { PublicRecord } from '../../content/model/public-record.ts';
import type { SharedSource } from '../../content/model/shared-item.ts';
import { dayAt } from '../../content/model/zone.ts';
import { readCopy } from '../feeds/feed-copy.ts';
import { sayFailure } from '../feeds/fetch-failure.ts';
import { listTowns } from '../list-towns.ts';
import type { Folders } from '../project.ts';
import { feedSource } from './feed-source.ts';
import { positionsIn } from './positions-in.ts';
import { recordsIn } from './records-in.ts';
import { signatures } from './signatures.ts';
import { townFacts } from './town-facts.ts';
import { timeZoneOf } from './town-zone.ts';
import { wantedBy } from './wanted-by.ts';

type At = (path: Path) => Pick<Problem, 'file' | 'position' | 'path'>;
interface Task {
  source: TownSource;
  folders: Folders;
  problems: Problem[];
}

const kept = (day: string | undefined) =>
  day ? phrase('phrase.fetch.keptCopy', { day }) : phrase('phrase.fetch.noCopy');

async function ofTown(task: Task, wanted: NonNullable<Wanted['towns']>[number], at: At): Promise<SharedSource[]> {
  const { source, folders, problems } = task;
  const { town, path } = wanted;
  const known = listTowns(folders.towns).filter((name) => name !== source.id);
  const found = known.includes(town) ? await townFacts({ id: town, folders, now: source.now }) : undefined;
  if (!found || found.closed) {
    const suggestion = suggest(town, found ? [] : known);
    const details = { field: 'towns.town', found: quoted(town), suggestion };
    problems.push(problem({ code: 'missing-entry', level: 'warning', ...at(path), details }));
    return [];
  }
  const { facts, broken } = found;
  if (broken) {
    const details = { found: quoted(town), town, kept: kept(facts?.today) };
    problems.push(problem({ code: 'neighbour-broken', level: 'warning', ...at(path), details }));
  }
  if (!facts) return [];
  const { name, languages, home, items, today } = facts;
  const asOf = broken ? { asOf: today } : {};
  return [{ key: town, name, languages, signatures: signatures(name, languages), home, items, ...asOf }];
}

function ofFeed(task: Task, wanted: NonNullable<Wanted['feeds']>[number], timeZone: string, at: At): SharedSource {
  const { source, folders, problems } = task;
  const copy = readCopy(folders.cache, wanted.feed);
  if (copy?.failure) {
    const day = copy.goodAt && dayAt(copy.goodAt, timeZone);
    const details = { found: quoted(wanted.feed), reason: sayFailure(copy.failure), kept: kept(day || undefined) };
    problems.push(problem({ code: 'feed-not-read', level: 'warning', ...at(wanted.path), details }));
  }
  return feedSource({ wanted, copy, timeZone, now: source.now.valueOf() });
}

async function ofEveryTown({ source, folders }: Task): Promise<PublicRecord[]> {
  const records: PublicRecord[] = [];
  for (const id of listTowns(folders.towns)) {
    if (id === source.id) continue;
    const { facts } = await townFacts({ id, folders, now: source.now });
    if (facts && facts.record.kind !== 'hub') records.push(facts.record);
  }
  return records;
}

/** All that the town's modules asked for. */
export async function gatherBeyond(options: {
  source: TownSource;
  folders: Folders;
}): Promise<{ beyond: Beyond; problems: Problem[] }> {
  const { source, folders } = options;
  const task: Task = { source, folders, problems: [] };
  const sources: SharedSource[] = [];
  const records: PublicRecord[] = [];
  const timeZone = timeZoneOf(source);
  for (const { file, wanted } of await wantedBy(source.id, folders)) {
    const at = positionsIn(source, file);
    for (const town of wanted.towns ?? []) sources.push(...(await ofTown(task, town, at)));
    for (const feed of wanted.feeds ?? []) sources.push(ofFeed(task, feed, timeZone, at));
    if (wanted.recordsIn) {
      const found = recordsIn(source, wanted.recordsIn);
      records.push(...found.records);
      task.problems.push(...found.problems);
    }
    if (wanted.everyTown) records.push(...(await ofEveryTown(task)));
  }
  return { beyond: { sources, records }, problems: task.problems };
}
