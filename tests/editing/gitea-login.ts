// The login of a small Gitea or Forgejo: OAuth for an application without a secret, where PKCE is everything.
import { createHash, randomBytes } from 'node:crypto';

/** The application as it is registered on the server. */
export interface Application {
  id: string;
  callback: string;
}

/** Codes and tokens of one server. */
export function giteaLogin(application: Application) {
  const grants = new Map<string, { challenge: string; callback: string }>();
  const tokens = new Set<string>();
  return {
    knows: (authorization: string | undefined) => tokens.has(/^token (.+)$/.exec(authorization ?? '')?.[1] ?? ''),

    /** The page that asks the editor; undefined when the request is not to be trusted. */
    consent: (given: URLSearchParams): string | undefined => {
      const callback = given.get('redirect_uri') ?? '';
      const challenge = given.get('code_challenge') ?? '';
      const fits =
        given.get('client_id') === application.id &&
        callback === application.callback &&
        given.get('response_type') === 'code' &&
        given.get('code_challenge_method') === 'S256' &&
        /^[\w-]{43}$/.test(challenge);
      if (!fits) return undefined;
      const code = randomBytes(12).toString('hex');
      grants.set(code, { challenge, callback });
      const back = new URL(callback);
      back.searchParams.set('code', code);
      back.searchParams.set('state', given.get('state') ?? '');
      const href = back.href.replace(/&/g, '&amp;');
      return `<!doctype html><html lang="en"><title>Authorize</title><a href="${href}">Authorize application</a></html>`;
    },

    /** The token for a code: once, and only for who holds what the challenge was made of. */
    exchange: (sent: Record<string, string>) => {
      const grant = grants.get(sent.code ?? '');
      grants.delete(sent.code ?? '');
      const hash = createHash('sha256')
        .update(sent.code_verifier ?? '')
        .digest('base64url');
      if (sent.grant_type !== 'authorization_code' || sent.client_id !== application.id) {
        return { error: 'invalid_client', error_description: 'unknown application' };
      }
      if (!grant || grant.callback !== sent.redirect_uri) {
        return { error: 'invalid_grant', error_description: 'this code is not known' };
      }
      if (grant.challenge !== hash) {
        return { error: 'unauthorized_client', error_description: 'failed PKCE code challenge' };
      }
      const token = randomBytes(16).toString('hex');
      tokens.add(token);
      return {
        access_token: token,
        token_type: 'bearer',
        expires_in: 3600,
        refresh_token: randomBytes(16).toString('hex'),
      };
    },
  };
}
