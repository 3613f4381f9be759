// What comes of reading somebody's answer.

/** An answer that will do, in its usual spelling, or why it will not. */
export type Reading = { value: string } | { reason: string };
