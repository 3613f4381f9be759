// Deadlines with a date as calendar files: one per step, and one with all of a guide.
import { contentLine, escapeText, textLine } from '../../derive/calendar/content-line.ts';
import { type CalendarEvent, vcalendar } from '../../derive/calendar/vcalendar.ts';
import { fileAt, type Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { type DatedStep, type Guide, isDated, stepPath } from './lists.ts';

/** The calendar asks for attention a week before. */
const ALARM = '-P7D';

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const compact = (day: string) => day.replaceAll('-', '');

function reminder(options: {
  site: Site;
  language: string;
  guide: Guide;
  step: DatedStep;
  number: number;
}): CalendarEvent {
  const { site, language, guide, step, number } = options;
  const { date } = step.deadline;
  const summary = site.say(language)('guides.reminder', { title: step.title });
  const url = site.origin + site.path(stepPath(guide, number), language);
  const text = [
    'BEGIN:VEVENT\r\n',
    textLine('UID', `guides-${guide.slug}-${number}@${new URL(site.origin).hostname}`),
    contentLine('DTSTAMP', `${compact(date)}T000000Z`),
    contentLine('DTSTART;VALUE=DATE', compact(date)),
    contentLine('DTEND;VALUE=DATE', compact(nextDay(date))),
    textLine('SUMMARY', summary),
    textLine('DESCRIPTION', `${guide.values.title}\n${url}`),
    contentLine('URL', url),
    'TRANSP:TRANSPARENT\r\n',
    'BEGIN:VALARM\r\n',
    'ACTION:DISPLAY\r\n',
    contentLine('DESCRIPTION', escapeText(summary)),
    contentLine('TRIGGER', ALARM),
    'END:VALARM\r\n',
    'END:VEVENT\r\n',
  ].join('');
  return { times: { allDay: true, start: date, end: nextDay(date) }, text };
}

/** The calendar files of a guide that has dates. */
export function reminders(options: { site: Site; language: string; guide: Guide }): Output[] {
  const { site, language, guide } = options;
  const dated = guide.values.steps.flatMap((step, index) =>
    isDated(step) ? [{ number: index + 1, event: reminder({ ...options, step, number: index + 1 }) }] : [],
  );
  const calendar = (name: string, path: string, events: readonly CalendarEvent[]) =>
    vcalendar({
      name,
      url: site.origin + site.path(path, language),
      language,
      timeZone: site.town.timeZone,
      today: site.today,
      events,
    });
  const { title } = guide.values;
  const own = `guides/${guide.slug}/`;
  return [
    {
      path: fileAt(site.path(`${own}deadlines.ics`, language)),
      body: calendar(
        title,
        own,
        dated.map(({ event }) => event),
      ),
    },
    ...dated.map(({ number, event }) => ({
      path: fileAt(site.path(`${stepPath(guide, number)}deadline.ics`, language)),
      body: calendar(title, stepPath(guide, number), [event]),
    })),
  ];
}
