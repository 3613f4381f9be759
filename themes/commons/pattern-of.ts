// The pattern under which a kind of page stands in the compiled theme.

/** Addresses are the town's, kinds are ours: a kind such as `news/list` has one route of its own. */
export const patternOf = (kind: string): string => `/_kind/${kind}`;
