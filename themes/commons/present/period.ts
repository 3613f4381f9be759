// From when until when something holds, in words.
import type { Site } from '../../../content/model/site.ts';
import { sayDay, saySpan } from './dates.ts';

/**
 * Both days, or “since …”, “from …”, “until …”; '' where there is neither day.
 * @param options.labels the module whose labels `<module>.from`, `.since` and `.until` say it
 */
export function sayPeriod(options: {
  site: Site;
  language: string;
  labels: string;
  from: string | undefined;
  until: string | undefined;
}): string {
  const { site, language, labels, from, until } = options;
  const say = site.say(language);
  const day = (moment: string) => sayDay({ site, language, moment });
  if (from && until) return saySpan({ site, language, start: from, end: until, allDay: true, style: 'long' });
  if (from) return say(from > site.today ? `${labels}.from` : `${labels}.since`, { day: day(from) });
  return until ? say(`${labels}.until`, { day: day(until) }) : '';
}
