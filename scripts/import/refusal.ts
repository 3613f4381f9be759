// An import that cannot start, with the reason in words for the person who asked for it.

/** Thrown when the folder, the mapping file or the town is not there. */
export class Refusal extends Error {}
