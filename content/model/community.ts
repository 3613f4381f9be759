// The SubCommunity: the towns of one repository together, and what it wants of each of them.
import type { ValuesOf } from './field.ts';
import { group } from './fields/group.ts';
import { link } from './fields/link.ts';
import { list } from './fields/list.ts';
import { localised } from './fields/localised.ts';
import { number } from './fields/number.ts';
import { text } from './fields/text.ts';
import { VERIFIED_FOR_MONTHS } from './verified.ts';

const word = (max = 200) => text({ translated: false, max });
const name = () => text({ required: true, translated: false, max: 60 });

/** What a SubCommunity may want, and a town may want more strictly still. */
export const townRuleFields = {
  /** Warnings that count as errors here: codes of problems and names of the gate's rules. */
  errors: list(name()),
  /** Months after which an entry counts as not verified. */
  verifyAfterMonths: number({ min: 1, max: VERIFIED_FOR_MONTHS }),
} as const;

/** The fields of community.yaml. */
export const communityFields = {
  name: localised({ required: true }),
  website: link(),
  /** From where newer versions come: an address that git understands. */
  upstream: word(),
  /** The last migration that the content of the towns has been through. */
  contentVersion: number({ required: true, max: 9999 }),
  /** The theme of a town that names none. */
  theme: word(60),
  /** The modules of a town that names none. */
  modules: list(name()),
  rules: group({ modules: list(name()), ...townRuleFields }),
} as const;

/** The values of community.yaml. */
export type Community = ValuesOf<typeof communityFields>;

/** The rules that hold for one town. */
export interface Rules {
  readonly errors: ReadonlySet<string>;
  readonly verifyAfterMonths: number;
}

/** The rules of a town: its SubCommunity's, and stricter ones of its own. */
export function rulesOf(
  community: Pick<Community, 'rules'> | undefined,
  town: { rules?: ValuesOf<typeof townRuleFields> | undefined },
): Rules {
  const both = [community?.rules, town.rules];
  return {
    errors: new Set(both.flatMap((rules) => rules?.errors ?? [])),
    verifyAfterMonths: Math.min(...both.map((rules) => rules?.verifyAfterMonths ?? VERIFIED_FOR_MONTHS)),
  };
}
