// Whether the town can be edited from this address.
import type { Config } from '../../content/derive/cms/cms-config.ts';

/** A town that is edited on one's own machine only, seen on the web; or on that machine, without what saves. */
export type Obstacle = 'only-local' | 'no-server';

const isOwnMachine = (host: string) => /(?:^|\.)localhost$|^127\.0\.0\.1$/.test(host);

/** What keeps the town from being edited here; undefined when nothing does. */
export async function whyNotHere(config: Pick<Config, 'backend'>): Promise<Obstacle | undefined> {
  if (config.backend.name !== 'proxy') return undefined;
  if (!isOwnMachine(location.hostname)) return 'only-local';
  const response = await fetch(String(config.backend.proxy_url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ action: 'info' }),
  });
  return response.ok ? undefined : 'no-server';
}
