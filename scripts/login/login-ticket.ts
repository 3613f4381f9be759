// What a browser keeps between the two halves of a login: a cookie that scripts cannot read and that lives ten minutes.

/** Who began a login, and the two secrets that only the same browser can bring back. */
export interface Ticket {
  state: string;
  verifier: string;
  /** Where the editing program stands that gets the outcome. */
  origin: string;
}

const NAME = 'belfry-login';
const WHERE = 'Path=/login/github; HttpOnly; Secure; SameSite=Lax';

const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');

/** A new ticket for a site. */
export const newTicket = (origin: string): Ticket => ({ state: random(), verifier: random(), origin });

/** What is shown of the verifier beforehand (PKCE, S256). */
export async function challengeOf({ verifier }: Ticket): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return Buffer.from(hash).toString('base64url');
}

/** The header that gives a ticket to the browser. */
export const giveTicket = (ticket: Ticket): string =>
  `${NAME}=${Buffer.from(JSON.stringify(ticket)).toString('base64url')}; Max-Age=600; ${WHERE}`;

/** The header that takes it away: a ticket is good for one login. */
export const TAKE_TICKET = `${NAME}=; Max-Age=0; ${WHERE}`;

/** The ticket in a `Cookie` header. */
export function ticketIn(cookies: string | null): Ticket | undefined {
  const [, text] = new RegExp(`(?:^|;\\s*)${NAME}=([\\w-]+)`).exec(cookies ?? '') ?? [];
  try {
    const { state, verifier, origin } = JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8'));
    const ticket = { state, verifier, origin };
    return Object.values(ticket).every((part) => typeof part === 'string' && part) ? ticket : undefined;
  } catch {
    return undefined;
  }
}
