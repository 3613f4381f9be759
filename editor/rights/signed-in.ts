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
 * @param options.stored what Decap keeps under `decap-cms-user`
 * @param options.backend the one that the town is edited by: Decap forgets who signed in to another one
 */
export function signedIn(options: { stored: string | null; backend: string }): Account | undefined {
  const { stored, backend } = options;
  try {
    const user = JSON.parse(stored ?? 'null') as { backendName?: string; login?: string; email?: string } | null;
    const kind = user?.backendName === backend ? KINDS[backend] : undefined;
    const name = kind === 'email' ? user?.email : user?.login;
    return kind && name ? { kind, name } : undefined;
  } catch {
    return undefined;
  }
}
