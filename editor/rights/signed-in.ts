// Who has signed in, as Decap remembers it.
import type { AccountKind } from '../../content/derive/rights/account-mark.ts';

/** An account of a Git server, or the mail address of a person who signs in by one. */
export interface Account {
  kind: AccountKind;
  name: string;
}

const KINDS: Readonly<Record<string, AccountKind>> = {
  github: 'github',
  gitlab: 'gitlab',
  gitea: 'forgejo',
  forgejo: 'forgejo',
  'git-gateway': 'email',
};

/**
 * The account, or undefined where nobody has signed in or the town is edited on one's own machine.
 * @param stored what Decap keeps under `decap-cms-user`
 */
export function signedIn(stored: string | null): Account | undefined {
  try {
    const user = JSON.parse(stored ?? 'null') as { backendName?: string; login?: string; email?: string } | null;
    const kind = KINDS[user?.backendName ?? ''];
    const name = kind === 'email' ? user?.email : user?.login;
    return kind && name ? { kind, name } : undefined;
  } catch {
    return undefined;
  }
}
