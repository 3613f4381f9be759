// Every date in a calendar file, repeats expanded, as two independent libraries read it.
import ICAL from 'ical.js';
import { expandRecurringEvent, sync, type VEvent } from 'node-ical';

/** The dates of each event by its UID, in order, in the town's local time; those that were cancelled say so. */
export type CalendarDates = Record<string, string[]>;

interface DatesOptions {
  text: string;
  timeZone: string;
  /** The last day that is looked at: some events go on for ever. */
  until: string;
}

/** An instant as the town's clocks show it: `2026-12-05T20:00`. */
export function localText(instant: Date, timeZone: string): string {
  const style = { timeZone, dateStyle: 'short', timeStyle: 'short' } as const;
  // Swedes write dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', style).format(instant).replace(' ', 'T');
}

const told = (start: string, status: unknown): string => (status === 'CANCELLED' ? `${start} cancelled` : start);

const inOrder = (dates: Map<string, string[]>): CalendarDates =>
  Object.fromEntries([...dates].map(([uid, each]) => [uid, each.sort()] as const).sort(([a], [b]) => (a < b ? -1 : 1)));

const statusOf = (event: ICAL.Event) => event.component.getFirstPropertyValue('status');

function* startsOf(event: ICAL.Event, until: string): Generator<[ICAL.Time, ICAL.Event]> {
  if (!event.isRecurring()) return yield [event.startDate, event];
  const iterator = event.iterator();
  for (let at = iterator.next(); at && at.toString().slice(0, 10) <= until; at = iterator.next()) {
    const { startDate, item } = event.getOccurrenceDetails(at);
    yield [startDate, item];
  }
}

/** What ical.js reads, by the zone that the file itself describes. */
export function datesByIcalJs({ text, timeZone, until }: DatesOptions): CalendarDates {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const all = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const found = new Map<string, string[]>();
  for (const event of all.filter((each) => !each.isRecurrenceException())) {
    if (found.has(event.uid)) throw new Error(`two events are ${event.uid}`);
    for (const other of all) {
      if (other.uid === event.uid && other !== event) event.relateException(other);
    }
    const dates = [...startsOf(event, until)].map(([start, item]) => {
      const local = start.isDate ? start.toString() : localText(new Date(start.toUnixTime() * 1000), timeZone);
      return told(local, statusOf(item));
    });
    found.set(event.uid, dates);
  }
  return inOrder(found);
}

/** A whole day is midnight on the clocks of whoever runs the tests. */
const dayText = (date: Date): string => localText(date, Intl.DateTimeFormat().resolvedOptions().timeZone).slice(0, 10);

/** What node-ical reads. */
export function datesByNodeIcal({ text, timeZone, until }: DatesOptions): CalendarDates {
  const found = new Map<string, string[]>();
  for (const event of Object.values(sync.parseICS(text))) {
    if (event?.type !== 'VEVENT') continue;
    const { uid, rrule } = event as VEvent;
    const range = { from: new Date('2000-01-01'), to: new Date(`${until}T23:59:59Z`) };
    const dates = rrule ? expandRecurringEvent(event as VEvent, range) : [{ start: event.start, event }];
    const texts = dates.map(({ start, event: { datetype, status } }) =>
      told(datetype === 'date' ? dayText(start) : localText(start, timeZone), status),
    );
    found.set(uid, texts);
  }
  return inOrder(found);
}
