// When a site will look different although nobody edits it.
import type { Field } from '../content/model/field.ts';
import type { Day } from '../content/model/fields/day.ts';
import type { Site } from '../content/model/site.ts';
import { townFields } from '../content/model/town.ts';
import { walkValues } from '../content/model/walk-values.ts';

const nextDay = (day: Day): Day => new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The first day of the month after `day`: what names the date of the build is renewed then. */
function nextMonth(day: Day): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** The first day after today on which something starts, on whose eve something ended, or on which a month begins. */
export function changesOn(site: Site): Day {
  let first = nextMonth(site.today);
  const consider = (day: Day) => {
    if (day > site.today && day < first) first = day;
  };
  const visit = (field: Field, value: unknown) => {
    if (field.kind !== 'day' && field.kind !== 'moment') return;
    const day = String(value).slice(0, 10);
    consider(day);
    consider(nextDay(day));
  };
  // The town hall's special days stand on every page.
  walkValues(townFields, { ...site.town }, visit);
  for (const collection of site.collections.values()) {
    for (const scope of ['', ...site.scopes]) {
      for (const entry of site.list(collection, site.language, scope)) {
        walkValues(collection.fields, entry.values as Record<string, unknown>, visit);
      }
    }
  }
  return first;
}
