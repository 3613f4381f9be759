// When a site will look different although nobody edits it.
import { addDays, monthNumber, monthText } from '../content/model/calendar-days.ts';
import { datesOf, timingOf } from '../content/model/event-dates.ts';
import type { Field } from '../content/model/field.ts';
import type { Day } from '../content/model/fields/day.ts';
import { isOn } from '../content/model/module.ts';
import type { Site } from '../content/model/site.ts';
import { townFields } from '../content/model/town.ts';
import { walkValues } from '../content/model/walk-values.ts';
import { modules } from '../content/modules/modules.ts';

/** The first day of the month after `day`: what names the date of the build is renewed then. */
const nextMonth = (day: Day): Day => `${monthText(monthNumber(day) + 1)}-01`;

/** The first day after today on which something starts, on whose eve something ended, or on which a month begins. */
export function changesOn(site: Site): Day {
  const month = nextMonth(site.today);
  let first = month;
  const consider = (day: Day) => {
    if (day > site.today && day < first) first = day;
  };
  const visit = (field: Field, value: unknown) => {
    if (field.kind !== 'day' && field.kind !== 'moment') return;
    const day = String(value).slice(0, 10);
    consider(day);
    consider(addDays(day, 1));
  };
  // The town hall's special days stand on every page.
  walkValues(townFields, { ...site.town }, visit);
  for (const collection of site.collections.values()) {
    for (const scope of ['', ...site.scopes]) {
      for (const entry of site.list(collection, site.language, scope)) {
        walkValues(collection.fields, entry.values as Record<string, unknown>, visit);
        if (!timingOf(collection, entry)?.repeats) continue;
        for (const { start, end } of datesOf({ collection, entry, from: site.today, until: month })) {
          consider(start.slice(0, 10));
          consider(addDays(end ?? start, 1));
        }
      }
    }
  }
  for (const module of modules) if (isOn(module, site.town.modules)) module.changes(site).forEach(consider);
  return first;
}
