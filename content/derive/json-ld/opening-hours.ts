// Opening hours as schema.org describes them.
import type { OpeningHours } from '../../model/fields/opening-hours.ts';
import { type Node, node } from './node.ts';

const DAYS = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
} as const;

/** schema.org knows no 24:00. */
const closing = (time: string): string => (time === '24:00' ? '23:59' : time);

const specification = (properties: Node): Node => node('OpeningHoursSpecification', properties);

/** The usual week and the special days that are not over; opening and closing at midnight means closed. */
export function openingHoursNodes(hours: OpeningHours, today: string): Node[] {
  const weekly = (hours.weekly ?? []).map(({ days, opens, closes }) =>
    specification({ dayOfWeek: days.map((day) => DAYS[day]), opens, closes: closing(closes) }),
  );
  const special = (hours.special ?? [])
    .filter(({ from, until }) => (until ?? from) >= today)
    .map(({ from, until, opens, closes }) =>
      specification({
        validFrom: from,
        validThrough: until ?? from,
        opens: opens ?? '00:00',
        closes: closing(closes ?? '00:00'),
      }),
    );
  return [...weekly, ...special];
}
