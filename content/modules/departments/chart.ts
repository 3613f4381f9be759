// The tree of departments: which stands below which, in the order that editors give.
import type { Entry } from '../../model/entry.ts';
import { isHeldOn, type Mandate } from '../../model/mandate.ts';
import type { PageContext } from '../../model/module.ts';
import type { Site } from '../../model/site.ts';
import { departments } from './model.ts';

/** A department. */
export type Department = Entry<typeof departments.fields>;

/** A department with those below it. */
export interface Unit {
  readonly entry: Department;
  readonly units: readonly Unit[];
}

type Context = Pick<PageContext, 'site' | 'language'>;

/** All departments: by their order, then by name. */
export function inOrder({ site, language }: Context): Department[] {
  const collator = new Intl.Collator(language);
  const order = ({ values }: Department) => values.order ?? Number.MAX_SAFE_INTEGER;
  return site
    .list(departments, language)
    .toSorted((a, b) => order(a) - order(b) || collator.compare(a.values.title, b.values.title));
}

/** The whole chart. Departments that stand below one another in a circle stand at the top, so that none is lost. */
export function chart(context: Context): Unit[] {
  const all = inOrder(context);
  const shown = new Set<Department>();
  const unit = (entry: Department): Unit[] => {
    if (shown.has(entry)) return [];
    shown.add(entry);
    return [{ entry, units: all.filter(({ values }) => values.parent === entry.slug).flatMap(unit) }];
  };
  const top = all.filter(({ values }) => !values.parent).flatMap(unit);
  return [...top, ...all.flatMap(unit)];
}

/** A person of a department with what the person does there. */
export interface Member {
  readonly person: Entry;
  readonly roles: readonly Mandate[];
}

/** Who works in a department today, its head first, then in the order and by the names of people. */
export function membersOf(options: { site: Site; language: string; entry: Department }): Member[] {
  const { site, language, entry } = options;
  const collator = new Intl.Collator(language);
  const order = ({ person }: Member) =>
    person.slug === entry.values.head ? -1 : ((person.values as { order?: number }).order ?? Number.MAX_SAFE_INTEGER);
  return site
    .list('people', language)
    .map((person): Member => {
      const { roles = [] } = person.values as { roles?: Mandate[] };
      return { person, roles: roles.filter((role) => role.unit === entry.slug && isHeldOn(role, site.today)) };
    })
    .filter(({ person, roles }) => roles.length > 0 || person.slug === entry.values.head)
    .toSorted((a, b) => order(a) - order(b) || collator.compare(a.person.values.title, b.person.values.title));
}
