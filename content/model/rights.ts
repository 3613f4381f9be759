// Who may edit what of a town: rights.yaml. It is never published.
import type { ValueOf, ValuesOf } from './field.ts';
import { boolean } from './fields/boolean.ts';
import { checked } from './fields/checked.ts';
import { email } from './fields/email.ts';
import { group } from './fields/group.ts';
import { list } from './fields/list.ts';
import { reference } from './fields/reference.ts';
import { text } from './fields/text.ts';
import { phrase } from './phrase.ts';
import { defineSingleton, type Finding } from './singleton.ts';

/** Where editors have accounts; Gitea's are written as Forgejo's. */
export const PROVIDERS = ['github', 'gitlab', 'forgejo'] as const;
export type Provider = (typeof PROVIDERS)[number];

const account = checked(
  text({ translated: false, max: 200 }),
  (value) => /^\w[\w.-]*(\/\w[\w.-]*)*$/.test(value),
  phrase('expected.account'),
);

/** A person or a team, and how they are known. */
export const personFields = {
  name: text({ required: true, translated: false, max: 120 }),
  accounts: group({ github: list(account), gitlab: list(account), forgejo: list(account) }),
  /** Addresses that stand in their commits. */
  emails: list(email()),
} as const;

const editor = group({
  ...personFields,
  everything: boolean(),
  /** Collections, or files of data beside them: `news`, `tariffs`. */
  collections: list(reference('collections')),
  /** Owners of mini-sites. */
  miniSites: list(reference('organisations')),
  settings: boolean(),
  media: boolean(),
});

/** Somebody who may change something. */
export type Person = ValuesOf<typeof personFields>;

/** One line of rights.yaml. */
export type Editor = ValueOf<typeof editor>;

/** All accounts of a person or a team, with their providers. */
export const accountsOf = ({ accounts }: Person): { provider: Provider; account: string }[] =>
  PROVIDERS.flatMap((provider) => (accounts?.[provider] ?? []).map((account) => ({ provider, account })));

/** A team is written as its path; nobody can tell from it who belongs to it. */
export const isTeam = (account: string): boolean => account.includes('/');

/** What an editor may edit, in words that `mayEdit` understands: `everything`, `settings`, `media`, `news`, `mini-sites/choir`. */
export const areasOf = (editor: Editor): string[] =>
  editor.everything
    ? ['everything']
    : [
        ...(editor.settings ? ['settings'] : []),
        ...(editor.media ? ['media'] : []),
        ...(editor.collections ?? []),
        ...(editor.miniSites ?? []).map((owner) => `mini-sites/${owner}`),
      ];

export const rights = defineSingleton({
  name: 'rights',
  fields: { editors: list(editor, { required: true }) },
  check: ({ editors }) => {
    const found: Finding[] = editors.flatMap((editor, index) => {
      const path = ['editors', index];
      const { name } = editor;
      const isKnown = accountsOf(editor).length > 0 || (editor.emails ?? []).length > 0;
      return [
        ...(isKnown ? [] : [{ path, code: 'unknown-editor' as const, details: { found: name } }]),
        ...(areasOf(editor).length > 0
          ? []
          : [{ path, code: 'editor-without-rights' as const, details: { found: name } }]),
      ];
    });
    if (!editors.some(({ everything }) => everything))
      found.push({ path: ['editors'], code: 'nobody-edits-everything' });
    return found;
  },
});

/** The values of rights.yaml. */
export type Rights = ValuesOf<typeof rights.fields>;

/** The fields of maintainers.yaml beside the towns' folders: who may change the program, and every town. */
export const maintainersFields = { maintainers: list(group(personFields), { required: true }) } as const;
