// The plan of each zone as a calendar that reminds the evening before, and as JSON.
import { contentLine, escapeText, textLine } from '../../derive/calendar/content-line.ts';
import { compact } from '../../derive/calendar/time-line.ts';
import { type CalendarEvent, vcalendar } from '../../derive/calendar/vcalendar.ts';
import { addDays } from '../../model/calendar-days.ts';
import { fileAt, type Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { type CollectionDay, planOf, planRange } from './plan.ts';
import { waste, type Zone } from './waste-data.ts';

/** Whole days begin at midnight: six hours before is six in the evening. */
const EVENING_BEFORE = '-PT6H';

const namesOf = (site: Site, { streams }: CollectionDay, language: string): string[] =>
  streams.map(({ name }) => site.text(name, language));

function event(site: Site, zone: Zone, date: CollectionDay, language: string): CalendarEvent {
  const say = site.say(language);
  const names = new Intl.ListFormat(language, { type: 'unit' }).format(namesOf(site, date, language));
  const summary = say('waste.collection', { names });
  const times = { allDay: true, start: date.day, end: addDays(date.day, 1) };
  const text = [
    'BEGIN:VEVENT\r\n',
    textLine('UID', `waste-${zone.key}-${date.day}@${new URL(site.origin).hostname}`),
    contentLine('DTSTAMP', `${compact(date.day)}T000000Z`),
    contentLine('DTSTART;VALUE=DATE', compact(times.start)),
    contentLine('DTEND;VALUE=DATE', compact(times.end)),
    textLine('SUMMARY', summary),
    textLine('DESCRIPTION', site.text(date.note, language)),
    textLine('LOCATION', site.text(zone.name, language)),
    contentLine('URL', site.origin + site.path(`waste/${zone.key}/`, language)),
    'TRANSP:TRANSPARENT\r\n',
    'BEGIN:VALARM\r\n',
    'ACTION:DISPLAY\r\n',
    contentLine('DESCRIPTION', escapeText(summary)),
    contentLine('TRIGGER', EVENING_BEFORE),
    'END:VALARM\r\n',
    'END:VEVENT\r\n',
  ].join('');
  return { times, text };
}

/** `collections.ics` and `collections.json` of each zone, in each language. */
export function wasteFiles(site: Site): Output[] {
  const data = site.data(waste);
  if (!data) return [];
  const range = planRange(data, site.today);
  return site.languages.flatMap((language) =>
    data.zones.flatMap((zone) => {
      const plan = planOf({ data, zone, ...range });
      const path = site.path(`waste/${zone.key}/`, language);
      const url = site.origin + path;
      const name = site.text(zone.name, language);
      const collections = plan.map((date) => ({
        date: date.day,
        streams: date.streams.map((stream) => ({ key: stream.key, name: site.text(stream.name, language) })),
        ...(date.movedFrom && { movedFrom: date.movedFrom }),
        ...(date.note && { note: site.text(date.note, language) }),
      }));
      const title = site.say(language)('waste.in', { zone: name });
      const calendar = vcalendar({
        name: title,
        url,
        language,
        timeZone: site.town.timeZone,
        today: site.today,
        events: plan.map((date) => event(site, zone, date, language)),
      });
      const json = { zone: { key: zone.key, name }, url, streets: zone.streets, ...range, collections };
      return [
        { path: `${fileAt(path)}collections.ics`, body: calendar },
        { path: `${fileAt(path)}collections.json`, body: `${JSON.stringify(json, undefined, 1)}\n` },
      ];
    }),
  );
}
