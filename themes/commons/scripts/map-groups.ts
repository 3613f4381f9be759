// Places that stand too close together on the screen to be pressed one by one.

/** Where something stands on the screen, in pixels. */
export interface OnScreen {
  readonly x: number;
  readonly y: number;
}

/** Groups things that are nearer to each other than `distance` in both directions; each group is where its first is. */
export function groupNearby<T>(options: { things: readonly T[]; at: (thing: T) => OnScreen; distance: number }): T[][] {
  const { things, at, distance } = options;
  const groups: { where: OnScreen; members: T[] }[] = [];
  for (const thing of things) {
    const { x, y } = at(thing);
    const near = groups.find(({ where }) => Math.abs(where.x - x) < distance && Math.abs(where.y - y) < distance);
    if (near) near.members.push(thing);
    else groups.push({ where: { x, y }, members: [thing] });
  }
  return groups.map(({ members }) => members);
}
