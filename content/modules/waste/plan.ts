// The plan of a zone: what is collected on which day, holidays taken into account.
import { addDays, dayOf, monthNumber, monthText } from '../../model/calendar-days.ts';
import type { Day } from '../../model/fields/day.ts';
import type { Localised } from '../../model/fields/localised.ts';
import { occurrences } from '../../model/occurrences.ts';
import { boundsOf } from '../../model/repeating-days.ts';
import type { Stream, Waste, Zone } from './waste-data.ts';

/** What is collected in a zone on one day. */
export interface CollectionDay {
  day: Day;
  streams: Stream[];
  /** The day on which it would have been, where a holiday has moved it. */
  movedFrom?: Day | undefined;
  note?: Localised | undefined;
}

/** How far a holiday may move a collection. */
const NEAR = 21;

/** How many months without an end are planned. */
const MONTHS = 14;

const concerns = (zones: readonly string[] | undefined, zone: Zone): boolean => !zones || zones.includes(zone.key);

/** The collections of a zone between two days, in order; streams in the order of the file. */
export function planOf(options: { data: Waste; zone: Zone; from: Day; until: Day }): CollectionDay[] {
  const { data, zone, from, until } = options;
  const shifts = (data.shifts ?? []).filter((shift) => concerns(shift.zones, zone));
  const days = new Map<Day, CollectionDay>();
  for (const { stream: key, zones, start, repeats, exceptions } of data.rules) {
    const stream = data.streams.find((each) => each.key === key);
    if (!stream || !concerns(zones, zone)) continue;
    const range = { from: addDays(from, -NEAR), until: addDays(until, NEAR) };
    for (const date of occurrences({ start, repeats, exceptions, ...range })) {
      if (date.cancelled) continue;
      const planned = date.start.slice(0, 10);
      const shift = shifts.find((each) => each.from === planned);
      const day = shift ? shift.to : planned;
      if (!day || day < from || day > until) continue;
      const known = days.get(day) ?? { day, streams: [] };
      if (!known.streams.includes(stream)) known.streams.push(stream);
      if (shift) Object.assign(known, { movedFrom: planned, note: shift.note });
      days.set(day, known);
    }
  }
  const order = (stream: Stream) => data.streams.indexOf(stream);
  return [...days.values()]
    .map((each) => ({ ...each, streams: each.streams.sort((a, b) => order(a) - order(b)) }))
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** The first and the last day of the plan that is published: what is over is kept for a year. */
export function planRange(data: Waste, today: Day): { from: Day; until: Day } {
  const starts = data.rules.map(({ start }) => start);
  const ends = data.rules.map(({ start, repeats }) => boundsOf(repeats, start).last);
  const horizon = `${monthText(monthNumber(today) + MONTHS)}-01`;
  const last = ends.some((end) => end === undefined)
    ? horizon
    : ends
        .map((end) => dayOf(end ?? 0))
        .sort()
        .at(-1);
  const oldest = `${monthText(monthNumber(today) - 12)}-01`;
  const first = starts.sort()[0] ?? today;
  const until = last ?? horizon;
  return { from: first > oldest ? first : oldest, until: addDays(until, NEAR) };
}

/** The year that is worth printing: from October on the next one, where the plan reaches it. */
export function printedYear(data: Waste, today: Day): number {
  const year = Number(today.slice(0, 4));
  const { until } = planRange(data, today);
  return today.slice(5, 7) >= '10' && until >= `${year + 1}-02` ? year + 1 : year;
}

/** What stands for a stream in a small calendar. */
export const markOf = (stream: Stream, name: string): string => stream.mark ?? name.slice(0, 1).toUpperCase();
