// Zones as two independent libraries and RFC 5545 see them.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../model/zone.ts';
import { vtimezone } from './vtimezone.ts';

const zoneOf = (timeZone: string, first = 2026, last = 2027) =>
  new ICAL.Timezone(new ICAL.Component(ICAL.parse(vtimezone(timeZone, first, last))));

describe('VTIMEZONE', () => {
  it('says the rules of Europe and of America', () => {
    const brussels = vtimezone('Europe/Brussels', 2026, 2026);
    expect(brussels).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n');
    expect(brussels).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n');
    expect(brussels).toContain('BEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200');
    const newYork = vtimezone('America/New_York', 2026, 2026);
    expect(newYork).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    expect(newYork).toContain('RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU');
  });

  it('has one standard time where clocks never change', () => {
    const tokyo = vtimezone('Asia/Tokyo', 2026, 2026);
    expect(tokyo).toContain('BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900');
    expect(tokyo.match(/BEGIN:/g)).toHaveLength(2);
  });

  it('lists the changes one by one where no rule fits', () => {
    expect(vtimezone('Africa/Casablanca', 2026, 2026)).not.toContain('RRULE');
    expect(vtimezone('America/Sao_Paulo', 2018, 2020)).not.toContain('RRULE');
  });

  it.each([
    'Europe/Brussels',
    'Europe/Dublin',
    'Europe/Zurich',
    'America/New_York',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Kolkata',
    'UTC',
  ])('means the same instants as Intl in %s', (timeZone) => {
    const zone = zoneOf(timeZone, 2018, 2027);
    for (let day = Date.UTC(2018, 0, 1); day < Date.UTC(2028, 0, 1); day += 3 * 86_400_000) {
      const moment = new Date(day).toISOString().slice(0, 11).concat('12:00');
      const time = ICAL.Time.fromDateTimeString(`${moment}:00`);
      time.zone = zone;
      expect(`${moment} ${time.toUnixTime() * 1000}`).toBe(`${moment} ${instantOf(moment, timeZone)}`);
    }
  });
});
