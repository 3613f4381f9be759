// Shows an editor what they may edit, from the moment at which they sign in.
import type { Config } from '../../content/derive/cms/cms-config.ts';
import { visibleCollections } from '../../content/derive/cms/visible-collections.ts';
import type { PublicRights } from '../../content/derive/rights/public-rights.ts';
import { areasOfAccount } from './areas-of-account.ts';
import { signedIn } from './signed-in.ts';

const account = ({ backend }: Config) =>
  signedIn({ stored: localStorage.getItem('decap-cms-user'), backend: backend.name });

/** Decap takes its collections once, when it starts, and tells nobody of a sign-in: the page begins anew after one. */
function beginAnewAfterSignIn(config: Config): void {
  const before = JSON.stringify(account(config));
  const timer = setInterval(() => {
    const now = account(config);
    // After signing out nothing is left to hide.
    if (!now || JSON.stringify(now) === before) return;
    clearInterval(timer);
    location.reload();
  }, 500);
}

/** The configuration as whoever has signed in sees it. */
export async function followRights(config: Config, record: PublicRights | null): Promise<Config> {
  if (!record) return config;
  beginAnewAfterSignIn(config);
  const known = account(config);
  const areas = known && (await areasOfAccount(record, known));
  return areas ? { ...config, collections: visibleCollections(config.collections, areas) } : config;
}
