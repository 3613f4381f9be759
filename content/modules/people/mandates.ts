// The roles of all people: by the body they belong to, by office, and by the time in which they are held.
import type { Entry } from '../../model/entry.ts';
import { isHeldIn, isHeldOn } from '../../model/mandate.ts';
import type { PageContext } from '../../model/module.ts';
import { people } from './model.ts';

/** A person of the town. */
export type Person = Entry<typeof people.fields>;

/** A role of a person. */
export type Role = Person['values']['roles'][number];

/** A role together with who holds it. */
export interface Holding {
  readonly person: Person;
  readonly role: Role;
}

/** A body (council, board, administration …) and the roles in it. */
export interface Body {
  readonly name: string;
  readonly holdings: readonly Holding[];
}

type Context = Pick<PageContext, 'site' | 'language'>;

/** All people in the order that editors give, then by name. */
export function everybody({ site, language }: Context): Person[] {
  const collator = new Intl.Collator(language);
  const order = ({ values }: Person) => values.order ?? Number.MAX_SAFE_INTEGER;
  return site
    .list(people, language)
    .toSorted((a, b) => order(a) - order(b) || collator.compare(a.values.title, b.values.title));
}

/** All roles of all people, person by person. */
export const allHoldings = (context: Context): Holding[] =>
  everybody(context).flatMap((person) => person.values.roles.map((role) => ({ person, role })));

/** Where a role belongs: its body, the administration when it names a department, or nowhere in particular. */
export function bodyOf(role: Role, { site, language }: Context): string {
  const say = site.say(language);
  if (role.body) return site.text(role.body, language);
  return say(role.unit ? 'people.administration' : 'people.elsewhere');
}

/** What an office is called, whoever holds it. */
export const postOf = (role: Role, { site, language }: Context): string => site.text(role.post ?? role.role, language);

/** Groups in the order in which all roles of the town first name them, so that every year is told in the same order. */
function grouped(
  holdings: readonly Holding[],
  context: Context,
  nameOf: (role: Role, context: Context) => string,
): [string, Holding[]][] {
  const names = [...new Set(allHoldings(context).map(({ role }) => nameOf(role, context)))];
  const found = Map.groupBy(holdings, ({ role }) => nameOf(role, context));
  return [...found].toSorted(([a], [b]) => names.indexOf(a) - names.indexOf(b));
}

/** Roles by their bodies; the body of the first person comes first, roles elsewhere last. */
export function byBody(holdings: readonly Holding[], context: Context): Body[] {
  const elsewhere = context.site.say(context.language)('people.elsewhere');
  return grouped(holdings, context, bodyOf)
    .map(([name, found]) => ({ name, holdings: found }))
    .toSorted((a, b) => Number(a.name === elsewhere) - Number(b.name === elsewhere));
}

/** The roles of a body by office, each with its holders, the latest first. */
export function byPost(holdings: readonly Holding[], context: Context): { post: string; holdings: Holding[] }[] {
  const from = ({ role }: Holding) => role.from ?? '';
  return grouped(holdings, context, postOf).map(([post, found]) => ({
    post,
    holdings: found.toSorted((a, b) => from(b).localeCompare(from(a))),
  }));
}

/** Roles held today. */
export const holdingsToday = (context: Context): Holding[] =>
  allHoldings(context).filter(({ role }) => isHeldOn(role, context.site.today));

/** Roles held on any day of a year. */
export const holdingsIn = (year: string, context: Context): Holding[] =>
  allHoldings(context).filter(({ role }) => isHeldIn(role, `${year}-01-01`, `${year}-12-31`));

/** The years for which mandates are known, the latest first: from the first day of the earliest to today. */
export function yearsKnown(context: Context): string[] {
  const starts = allHoldings(context).flatMap(({ role }) => role.from ?? []);
  const last = Number(context.site.today.slice(0, 4));
  const first = Math.min(last + 1, ...starts.map((day) => Number(day.slice(0, 4))));
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
}

/** People who hold no role today, nor will. */
export const formerPeople = (context: Context): Person[] =>
  everybody(context).filter(({ values }) => values.roles.every(({ until }) => until && until < context.site.today));
