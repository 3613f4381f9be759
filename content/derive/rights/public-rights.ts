// What the editing program may know of a town's rights: for each account what it opens, and no account's name.
import { accountsOf, areasOf, isTeam, rights } from '../../model/rights.ts';
import type { Site } from '../../model/site.ts';
import { accountMark } from './account-mark.ts';

/** The body of `/admin/rights.json`; null for a town without rights. */
export interface PublicRights {
  /** Goes before each account, so that the same one looks different on another site. */
  salt: string;
  /** What an account may edit, by the SHA-256 of its mark. */
  areas: Record<string, string[]>;
}

/**
 * The rights of a town without names. A team is left out: nobody can tell in the browser who belongs to it.
 * @param options.hash SHA-256 in hexadecimal digits
 */
export function publicRights(options: { site: Site; hash: (text: string) => string }): PublicRights | null {
  const { site, hash } = options;
  const values = site.data(rights);
  if (!values) return null;
  const salt = hash(`rights of ${site.origin}`).slice(0, 16);
  const areas: Record<string, string[]> = {};
  for (const editor of values.editors) {
    const accounts = accountsOf(editor).filter(({ account }) => !isTeam(account));
    const marks = [
      ...accounts.map(({ provider, account }) => accountMark(salt, provider, account)),
      ...(editor.emails ?? []).map((address) => accountMark(salt, 'email', address)),
    ];
    for (const mark of marks.map(hash)) areas[mark] = [...new Set([...(areas[mark] ?? []), ...areasOf(editor)])];
  }
  // In the order of the hashes: the order of the file would tell who is who.
  return { salt, areas: Object.fromEntries(Object.entries(areas).sort(([a], [b]) => (a < b ? -1 : 1))) };
}
