// From when until when a role is held, in words.
import { sayDay, saySpan } from '@theme/present/dates.ts';
import type { Site } from '../../model/site.ts';

/** Both days, or “since …”, “from …”, “until …”; '' for a role without dates. */
export function sayPeriod(options: {
  site: Site;
  language: string;
  from: string | undefined;
  until: string | undefined;
}): string {
  const { site, language, from, until } = options;
  const say = site.say(language);
  const day = (moment: string) => sayDay({ site, language, moment });
  if (from && until) return saySpan({ site, language, start: from, end: until, allDay: true, style: 'long' });
  if (from) return say(from > site.today ? 'people.from' : 'people.since', { day: day(from) });
  return until ? say('people.until', { day: day(until) }) : '';
}
