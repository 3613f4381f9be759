// What an account may edit, by the public record of the town's rights.
import type { Areas } from '../../content/derive/cms/visible-collections.ts';
import { accountMark } from '../../content/derive/rights/account-mark.ts';
import type { PublicRights } from '../../content/derive/rights/public-rights.ts';
import type { Account } from './signed-in.ts';

async function hash(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What an account may edit; undefined where there is no rule, or the browser cannot tell. */
export async function areasOfAccount(record: PublicRights | null, account: Account): Promise<Areas | undefined> {
  // Browsers hash only for pages that came safely.
  if (!record || !globalThis.crypto?.subtle) return undefined;
  return record.areas[await hash(accountMark(record.salt, account.kind, account.name))] ?? 'proposals';
}
