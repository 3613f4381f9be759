// The login with GitHub as a Netlify function; the site's own address may log in without being named.
import { githubLogin } from '../../login/github-login.ts';
import { loginSettings } from '../../login/login-settings.ts';

/** Which addresses the function answers for. */
export const config = { path: ['/login/github', '/login/github/*'] };

/** Answers a request for the login. */
export default async function login(request) {
  const settings = loginSettings({ environment: process.env, own: [process.env.URL] });
  const answer = settings && (await githubLogin(request, settings));
  return answer ?? new Response('Not found\n', { status: 404 });
}
