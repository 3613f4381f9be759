// What schema.org wants to know of a person beyond the fields: the job today, and every role with its time.
import { idOf } from '../../derive/json-ld/reference.ts';
import { townReference } from '../../derive/json-ld/town-node.ts';
import { isHeldOn } from '../../model/mandate.ts';
import type { Site } from '../../model/site.ts';
import type { Person, Role } from './mandates.ts';

/** The properties as a record; what is absent is left out by JSON. */
export function personNode(options: { site: Site; language: string; person: Person }): Record<string, unknown> {
  const { site, language, person } = options;
  const { roles } = person.values;
  const now = roles.filter((role) => isHeldOn(role, site.today)).map(({ role }) => site.text(role, language));
  const organisation = (role: Role) => {
    const unit = role.unit && site.find('departments', role.unit, language);
    if (unit) return { '@type': 'GovernmentOrganization', '@id': idOf(site, unit), name: unit.values.title };
    const town = townReference(site, language);
    const name = site.text(role.body, language);
    return name ? { '@type': 'GovernmentOrganization', name, parentOrganization: town } : town;
  };
  return {
    jobTitle: now.length > 0 ? now : undefined,
    memberOf: roles.map((role) => ({
      '@type': 'OrganizationRole',
      roleName: site.text(role.role, language),
      startDate: role.from,
      endDate: role.until,
      memberOf: organisation(role),
    })),
  };
}
