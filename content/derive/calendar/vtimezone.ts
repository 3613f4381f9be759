// The VTIMEZONE of a zone: the rules of its clocks for the years at hand.
import { offsetAt } from '../../model/zone.ts';
import { contentLine } from './content-line.ts';
import { type Transition, transitions } from './transitions.ts';
import { localTime, yearlyRule } from './yearly-rule.ts';

/** Years beyond the last one at hand that a rule has to hold for. */
const AHEAD = 5;

const two = (value: number): string => String(value).padStart(2, '0');

/** An offset as `+0100`. */
function offsetText(offset: number): string {
  const seconds = Math.abs(offset) / 1000;
  const rest = seconds % 60 ? two(seconds % 60) : '';
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(seconds / 3600))}${two(Math.floor(seconds / 60) % 60)}${rest}`;
}

const localText = (date: Date): string => date.toISOString().slice(0, 19).replace(/[-:]/g, '');

function observance(change: Transition, more = ''): string {
  const name = change.to > change.from ? 'DAYLIGHT' : 'STANDARD';
  return (
    `BEGIN:${name}\r\n` +
    contentLine('DTSTART', localText(localTime(change))) +
    contentLine('TZOFFSETFROM', offsetText(change.from)) +
    contentLine('TZOFFSETTO', offsetText(change.to)) +
    more +
    `END:${name}\r\n`
  );
}

/** The changes one by one, for a zone that follows no rule; the first one says how the clocks stood before. */
function listed(timeZone: string, changes: readonly Transition[], first: number): string {
  const instant = Date.UTC(first, 0, 1);
  const offset = offsetAt(instant, timeZone);
  const start = changes.length > 0 ? instant : 0;
  return [{ instant: start - offset, from: offset, to: offset }, ...changes]
    .map((change) => observance(change))
    .join('');
}

function observances(timeZone: string, first: number, last: number): string {
  const from = first - 1;
  const changes = transitions(timeZone, from, last + AHEAD);
  const groups = Map.groupBy(changes, (change) => `${change.from}>${change.to}`);
  const years = last + AHEAD - from + 1;
  const ruled = [...groups.values()].map((group) => {
    const rule = yearlyRule(group, years);
    return rule && group[0] && observance(group[0], contentLine('RRULE', rule));
  });
  if (ruled.length > 0 && ruled.every(Boolean)) return ruled.join('');
  const end = Date.UTC(last + 2, 0, 1);
  return listed(
    timeZone,
    changes.filter(({ instant }) => instant < end),
    from,
  );
}

const known = new Map<string, string>();

/** The VTIMEZONE of a zone for the years `first` to `last`: many towns and calendars ask for the same. */
export function vtimezone(timeZone: string, first: number, last: number): string {
  const key = `${timeZone} ${first} ${last}`;
  let text = known.get(key);
  if (text === undefined) {
    const inner = contentLine('TZID', timeZone) + observances(timeZone, first, last);
    text = `BEGIN:VTIMEZONE\r\n${inner}END:VTIMEZONE\r\n`;
    known.set(key, text);
  }
  return text;
}
