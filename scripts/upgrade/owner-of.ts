// Whose file it is: upstream's, which an upgrade brings, or the fork's, which no upgrade touches.

/** Who changes a file. */
export type Owner = 'upstream' | 'fork';

/** What a SubCommunity fills with its own: upstream’s examples in it never come into a fork. */
const FORKS_OWN = /^(?:towns\/|community\/|community\.yaml$)/;

/** Folders of which each in it belongs to whoever made it. */
const SHARED_OUT = /^(themes|content\/modules)\/([^/]+)\//;

/** The program: a file that a fork puts here may be upstream's tomorrow. */
const PROGRAM = /^(?:content|editor|scripts|tests|themes)\//;

/**
 * The owner of a path of the project.
 * @param upstream all paths that upstream has or had
 */
export function ownerOf(path: string, upstream: ReadonlySet<string>): Owner {
  if (FORKS_OWN.test(path)) return 'fork';
  const [folder] = SHARED_OUT.exec(path) ?? [];
  if (folder) return [...upstream].some((each) => each.startsWith(folder)) ? 'upstream' : 'fork';
  if (PROGRAM.test(path)) return 'upstream';
  return upstream.has(path) ? 'upstream' : 'fork';
}
