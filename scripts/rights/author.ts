// Who made a change: as the call, the CI or the commits say it, and whether that is a person of the rights.
import { accountsOf, type Person, PROVIDERS, type Provider } from '../../content/model/rights.ts';

/** Somebody, as far as is known. */
export interface Author {
  /** For people to read. */
  name: string;
  is: (person: Person) => boolean;
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** An account; of any Git server where it is not known which. */
const byAccount = (account: string, provider: Provider | undefined): Author => ({
  name: account,
  is: (person) =>
    accountsOf(person).some((each) => same(each.account, account) && (!provider || each.provider === provider)),
});

/** An author as the call names them: `anna-example` or `github:anna-example`. */
function named(text: string): Author {
  const [start = '', ...rest] = text.replace(/^@/, '').split(':');
  const provider = PROVIDERS.find((name) => name === start);
  return provider && rest.length > 0
    ? byAccount(rest.join(':'), provider)
    : byAccount(text.replace(/^@/, ''), undefined);
}

/** The author that the call or the CI names; undefined where neither does. */
export function namedAuthor(option: string | undefined, environment: NodeJS.ProcessEnv): Author | undefined {
  if (option?.trim()) return named(option.trim());
  const { GITHUB_ACTOR, GITLAB_USER_LOGIN, GITEA_ACTIONS, FORGEJO_ACTIONS, CI, CI_COMMIT_AUTHOR } = environment;
  if (GITHUB_ACTOR) return byAccount(GITHUB_ACTOR, GITEA_ACTIONS || FORGEJO_ACTIONS ? 'forgejo' : 'github');
  if (GITLAB_USER_LOGIN) return byAccount(GITLAB_USER_LOGIN, 'gitlab');
  if (CI === 'woodpecker' && CI_COMMIT_AUTHOR) return byAccount(CI_COMMIT_AUTHOR, undefined);
  return undefined;
}

/** The author of a commit, known by the address in it; addresses that hide one name the account. */
export function authorOfCommit(address: string): Author {
  const [, login = '', server] = /^(?:\d+[+-])?([^@]+)@users\.noreply\.(github|gitlab)\.com$/i.exec(address) ?? [];
  const account = server && byAccount(login, server.toLowerCase() as Provider);
  return {
    name: address,
    is: (person) => (person.emails ?? []).some((each) => same(each, address)) || (account ? account.is(person) : false),
  };
}
