// How an account is written where everybody can read it: so that only who knows it finds it.

/** Where an account is from; `email` where a person signs in by a mail address. */
export type AccountKind = 'github' | 'gitlab' | 'forgejo' | 'email';

/** The text whose SHA-256 stands for an account. */
export const accountMark = (salt: string, kind: AccountKind, account: string): string =>
  `${salt}|${kind}:${account.toLowerCase()}`;
