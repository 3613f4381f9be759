// Whether a path of a town's folder lies in what somebody may edit.

/**
 * Whether `areas` (see `areasOf`) hold a path of a town's folder.
 * Rights themselves, and what is no content, are for those who may edit everything.
 * @param path below the town's folder, with slashes; a folder's own name stands for what lies in it
 */
export function mayEdit(areas: readonly string[], path: string): boolean {
  if (areas.includes('everything')) return true;
  const [first = '', second, third, fourth] = path.split('/');
  const isOwner = (owner: string | undefined, inside: string | undefined) =>
    owner !== undefined && inside !== undefined && areas.includes(`mini-sites/${owner}`);
  if (path === 'rights.yaml') return false;
  if (second === undefined) {
    if (!first.endsWith('.yaml')) return first === path && !first.includes('.') && areas.includes(first);
    return areas.includes('settings') || (!isSettings(first) && areas.includes(first.slice(0, -'.yaml'.length)));
  }
  // The pictures of a mini-site lie in a folder of its own, so that nobody overwrites those of the town.
  if (first === 'media') return areas.includes('media') || (second === 'mini-sites' && isOwner(third, fourth));
  if (first === 'mini-sites') return isOwner(second, third);
  return areas.includes(first);
}

const isSettings = (file: string) => ['town.yaml', 'topics.yaml', 'labels.yaml'].includes(file);
