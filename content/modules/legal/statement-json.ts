// The accessibility statement for programs: /accessibility-statement/statement.json.
import type { Localised } from '../../model/fields/localised.ts';
import { localise } from '../../model/fields/localised.ts';
import type { Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { legalPath } from './legal-path.ts';
import { statementOf } from './statement.ts';

/** A text in each language that has it. */
const perLanguage = (site: Site, value: Localised): Record<string, string> =>
  Object.fromEntries(
    site.languages.map((each) => localise(value, each, site.languages)).map((part) => [part.language, part.text]),
  );

/** The file, unless the town writes its statement as a page of its own. */
export function statementJson(site: Site): Output[] {
  const path = legalPath(site, 'accessibility-statement');
  if (!path) return [];
  const { law, reasons, findings: _, ...statement } = statementOf(site);
  const words = (value: Localised | undefined) => value && perLanguage(site, value);
  const body = {
    website: site.origin,
    publisher: words(site.town.contact.name ?? site.town.name),
    country: site.town.country,
    law: law.law,
    ...statement,
    assessor: words(statement.assessor),
    scope: words(statement.scope),
    findings: reasons.flatMap(({ findings }) =>
      findings.map((each) => ({ ...each, what: words(each.what), alternative: words(each.alternative) })),
    ),
    enforcement: statement.enforcement && { ...statement.enforcement, name: words(statement.enforcement.name) },
    statements: Object.fromEntries(site.languages.map((each) => [each, site.origin + site.path(path, each)])),
  };
  return [{ path: `${path}statement.json`, body: `${JSON.stringify(body, undefined, 2)}\n` }];
}
