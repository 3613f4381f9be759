// Reads a `_redirects` file of ours again, for a server that does what the host does.

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Targets by former address: as it is written in a request, and decoded; with and without a slash at the end, as
 * the host takes both for one. An address with a query string is there with it (`/index.php?id=12`).
 */
export function parseRedirects(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (address: string, target: string) => {
    if (!found.has(address)) found.set(address, target);
  };
  for (const line of text.split('\n')) {
    const [path, ...rest] = line.trim().split(/\s+/);
    const target = rest.at(-2);
    if (!path?.startsWith('/') || !target || !/^30[1278]!?$/.test(rest.at(-1) ?? '')) continue;
    const query = rest.slice(0, -2).join('&');
    const bare = path === '/' ? '' : path.replace(/\/$/, '');
    for (const each of [bare, `${bare}/`]) {
      if (!each) continue;
      add(query ? `${each}?${query}` : each, target);
      if (!query) add(decoded(each), target);
    }
  }
  return found;
}
