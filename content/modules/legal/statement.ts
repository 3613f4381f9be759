// The accessibility statement as data: what the page says in words and statement.json to programs.
import type { Site } from '../../model/site.ts';
import { accessibility, accessibilityChecks, REASONS } from './accessibility.ts';
import { jurisdictionOf } from './jurisdiction.ts';

/** The statement of a town; without an accessibility.yaml it says that nobody has looked yet. */
export function statementOf(site: Site) {
  const { town } = site;
  const own = site.data(accessibility);
  const law = jurisdictionOf(town.country);
  const reasons = REASONS.map((why) => ({ why, findings: (own?.findings ?? []).filter((each) => each.why === why) }));
  return {
    ...own,
    status: own?.status ?? ('unknown' as const),
    standard: own?.standard ?? law.standard,
    law,
    /** The findings by their reason; a reason without findings is left out. */
    reasons: reasons.filter(({ findings }) => findings.length > 0),
    contact: own?.contact ?? { phone: town.contact.phone, email: town.contact.email },
    enforcement: town.enforcement,
    checks: site.data(accessibilityChecks),
  };
}
