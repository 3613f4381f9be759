// What the environment says of the login: the secret stands there and nowhere else.
import type { LoginSettings } from './github-login.ts';

const originsIn = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[\s,]+/)
    .map((address) => URL.parse(address)?.origin)
    .filter((origin): origin is string => Boolean(origin) && origin !== 'null');

/**
 * The settings, or undefined where nobody has set up a login.
 * @param options.own addresses of sites that may log in without being named
 */
export function loginSettings(options: {
  environment: Readonly<Record<string, string | undefined>>;
  own: readonly (string | undefined)[];
}): LoginSettings | undefined {
  const { environment, own } = options;
  const { BELFRY_GITHUB_CLIENT_ID: clientId, BELFRY_GITHUB_CLIENT_SECRET: clientSecret } = environment;
  if (!clientId || !clientSecret) return undefined;
  const [address] = originsIn(environment.BELFRY_LOGIN_ADDRESS);
  const [github] = originsIn(environment.BELFRY_GITHUB_ADDRESS);
  const origins = [...originsIn(environment.BELFRY_LOGIN_ORIGINS), ...own.flatMap(originsIn)];
  return { clientId, clientSecret, origins, address, github };
}
