// The files in which a list is published as a feed: what pages link to.

/** File name (below the list's address), title and media type of each feed, the most common first. */
export const feedFiles = [
  { file: 'feed.xml', title: 'RSS', type: 'application/rss+xml' },
  { file: 'atom.xml', title: 'Atom', type: 'application/atom+xml' },
  { file: 'feed.json', title: 'JSON Feed', type: 'application/feed+json' },
] as const;
