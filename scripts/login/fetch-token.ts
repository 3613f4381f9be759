// Asks GitHub for the token of a login, from server to server: the secret and the token's price never meet a browser.

/** A token, or which sentence says why there is none. */
export type TokenAnswer = { token: string } | { lack: 'refused' | 'unreachable' };

/** Exchanges the code that GitHub gave the browser. */
export async function fetchToken(options: {
  github: string;
  clientId: string;
  clientSecret: string;
  code: string;
  verifier: string;
  callback: string;
}): Promise<TokenAnswer> {
  const { github, clientId, clientSecret, code, verifier, callback } = options;
  try {
    const response = await fetch(`${github}/login/oauth/access_token`, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify({
        client_id: clientId,
        client_secret: clientSecret,
        code,
        code_verifier: verifier,
        redirect_uri: callback,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    if (response.status >= 500) return { lack: 'unreachable' };
    const { access_token: token } = (await response.json()) as { access_token?: unknown };
    // GitHub says what is wrong with status 200 and no token.
    return typeof token === 'string' && token ? { token } : { lack: 'refused' };
  } catch {
    return { lack: 'unreachable' };
  }
}
