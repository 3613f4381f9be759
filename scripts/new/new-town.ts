// `belfry new <town>`: makes the folder of a new town, complete and valid, with first texts in its languages.
import { isSlug, toSlug } from '../../content/model/slug.ts';
import { communityFolder, type Folders } from '../project.ts';
import { type Flags, gatherAnswers } from './gather-answers.ts';
import { madeText } from './made-text.ts';
import { makeFiles } from './make-files.ts';
import { openTerminal, type Terminal } from './open-terminal.ts';
import { isTaken, writeTown } from './write-town.ts';

/** What `belfry new` was asked for. */
export interface NewTownOptions {
  /** The words after the command: the new folder's name. */
  words: readonly string[];
  flags: Flags;
  folders: Pick<Folders, 'towns'>;
  /** The instant from which the dates of the first events are counted. */
  now?: Date;
  /** Where to ask; undefined when nobody is there to answer. */
  terminal?: Terminal | undefined;
}

/** A host name's part is no longer than this, and the folder's name becomes one: `<town>.localhost`. */
const LONGEST = 63;

function say(lines: readonly string[], code: number): number {
  process.stderr.write(`${lines.join('\n')}\n`);
  return code;
}

/** Makes a town; returns the exit code: 0, 1 when it cannot be made, 2 when the command was called wrongly. */
export async function newTown(options: NewTownOptions): Promise<number> {
  const { words, flags, folders, now = new Date(), terminal = openTerminal() } = options;
  const [id, ...more] = words;
  if (id === undefined || more.length > 0) {
    const found = id === undefined ? 'Say which town: belfry new <town>' : `One town at a time: belfry new ${id}`;
    return say([found, 'See: belfry help'], 2);
  }
  if (!isSlug(id) || id.length > LONGEST) {
    const rule = `Use lower-case letters a to z, digits and single hyphens, at most ${LONGEST}`;
    const example = toSlug(id, 'my-town').slice(0, LONGEST).replace(/-$/, '');
    return say([`The name “${id}” cannot be part of an address.`, `${rule}, for example: belfry new ${example}`], 1);
  }
  if (isTaken(folders.towns, id)) {
    return say([`There is already a town “${id}”. Nothing was changed.`, 'Choose another name.'], 1);
  }
  const gathered = await gatherAnswers({ id, flags, terminal });
  if ('misuse' in gathered) return say([...gathered.misuse, 'See: belfry help'], 2);
  if ('stopped' in gathered) return say(['', 'Nothing was made.'], 1);

  const made = makeFiles({ id, answers: gathered.answers, now, community: communityFolder(folders) });
  const fault = writeTown({ towns: folders.towns, id, files: made.files });
  if (fault) return say([fault], 1);
  process.stdout.write(madeText({ id, answers: gathered.answers, made, towns: folders.towns }));
  return 0;
}
