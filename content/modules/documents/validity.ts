// When a document holds, in words.
import { sayDay, saySpan } from '@theme/present/dates.ts';
import type { Site } from '../../model/site.ts';

/** “since 1 January 2026”, “until 31 December 2026”, or both days. */
export function sayValidity(options: {
  site: Site;
  language: string;
  from: string | undefined;
  until: string | undefined;
}): string {
  const { site, language, from, until } = options;
  const say = site.say(language);
  const day = (moment: string) => sayDay({ site, language, moment });
  if (from && until) return saySpan({ site, language, start: from, end: until, allDay: true, style: 'long' });
  if (from) return say(from > site.today ? 'documents.from' : 'documents.since', { day: day(from) });
  return until ? say('documents.until', { day: day(until) }) : '';
}
