// The Content-Security-Policy of /admin/: the least that Decap CMS needs, with the Git host that the town publishes through.
import type { Town } from '../../model/town.ts';
import { policyText, tileSource } from './content-security-policy.ts';

type Editing = NonNullable<Town['editing']>;

/** The origin of an address; nothing that could end a directive gets through. */
const originOf = (address: string | undefined): string[] => {
  const [origin] = /^https?:\/\/[a-z0-9.-]+(:\d+)?/i.exec(address ?? '') ?? [];
  return origin ? [origin] : [];
};

/** For each backend, the API that it calls and where the pictures of its users come from; pages that say whether it is down count as API. */
function serversOf({ backend, host }: Editing): { api: string[]; pictures: string[] } {
  const own = originOf(host);
  switch (backend) {
    case 'github':
      return {
        api: [...(own.length > 0 ? own : ['https://api.github.com']), 'https://www.githubstatus.com'],
        pictures: ['https://avatars.githubusercontent.com'],
      };
    case 'gitlab': {
      const server = own.length > 0 ? own : ['https://gitlab.com'];
      return { api: server, pictures: [...server, 'https://secure.gravatar.com'] };
    }
    case 'gitea':
    case 'forgejo':
    case 'git-gateway':
      return { api: own, pictures: own };
    case 'local':
      return { api: [], pictures: [] };
  }
}

/**
 * Decap compiles templates and styles itself as it runs, so it needs `unsafe-eval` and inline styles; scripts still come
 * from the site alone. The frame of its preview has no address of its own and needs no permission.
 */
export function adminPolicy(town: Pick<Town, 'tiles' | 'editing'>): string {
  const { api, pictures } = serversOf(town.editing ?? { backend: 'local' });
  return policyText({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'unsafe-eval'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'blob:', 'data:', ...pictures, ...tileSource(town)],
    'media-src': ["'self'", 'blob:'],
    'font-src': ["'self'"],
    // A draft is kept in the browser with its pictures, which it reads again from memory.
    'connect-src': ["'self'", ...api, 'blob:'],
    'form-action': ["'self'"],
    'base-uri': ["'self'"],
    'frame-ancestors': ["'none'"],
  });
}
