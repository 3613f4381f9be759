// What calendar programs get, read with two independent libraries.
import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { testEntry, testSite } from '../test-site.ts';
import { calendars } from './calendars.ts';

const bodyOf = (site: ReturnType<typeof testSite>, path: string) =>
  calendars(site).find((output) => output.path === path)?.body ?? '';

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

const hall = testEntry('places', 'hall', {
  title: 'Salle du Perron',
  kind: 'library',
  address: { street: 'Place du Perron 1', postalCode: '5999', locality: 'Bellerive' },
  position: { latitude: 50.1, longitude: 4.9 },
});
const concert = testEntry('events', 'concert', {
  title: 'Concert; “été”, \\o/ 🎻🎻🎻 au bord de l’eau avec un titre qui dépasse largement une ligne',
  start: '2026-12-05T20:00',
  end: '2026-12-05T22:30',
  place: 'hall',
  summary: 'Première ligne\nSeconde ligne',
  topics: ['culture'],
});
const fair = testEntry('events', 'fair', { start: '2026-12-12', end: '2026-12-13', cancelled: true });
const past = testEntry('events', 'past', { start: '2025-10-31T20:00' });
const site = testSite({ entries: [hall, fair, concert, past] });

describe('a calendar', () => {
  it('says of an event what there is to say', () => {
    const [event] = eventsIn(bodyOf(site, 'events/calendar.ics'));
    expect(event?.uid).toBe('events-concert@bellerive.example');
    expect(event?.summary).toBe(concert.values.title);
    expect(event?.description).toBe('Première ligne\nSeconde ligne');
    expect(event?.location).toBe('Salle du Perron, Place du Perron 1, 5999 Bellerive');
    expect(event?.component.getFirstPropertyValue('geo')).toEqual([50.1, 4.9]);
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://bellerive.example/events/concert/');
    expect(event?.component.getFirstPropertyValue('categories')).toBe('Culture');
  });

  it('means the town’s own time', () => {
    const events = Object.values(sync.parseICS(bodyOf(site, 'events/calendar.ics')));
    const found = events.filter((event) => event?.type === 'VEVENT').find(({ uid }) => uid.includes('concert'));
    expect(found?.start.toISOString()).toBe('2026-12-05T19:00:00.000Z');
    expect(found?.end?.toISOString()).toBe('2026-12-05T21:30:00.000Z');
  });

  it('gives whole days, the day after the last one as their end, and what is cancelled', () => {
    const text = bodyOf(site, 'events/fair/event.ics');
    expect(text).toContain('DTSTART;VALUE=DATE:20261212\r\nDTEND;VALUE=DATE:20261214\r\n');
    expect(text).toContain('STATUS:CANCELLED\r\n');
  });

  it('has short lines, each ended by CRLF, with no character cut in two', () => {
    const text = bodyOf(site, 'events/calendar.ics');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  it('has what RFC 5545 and RFC 7986 ask for, and no method', () => {
    const text = bodyOf(site, 'events/calendar.ics');
    for (const line of [
      'VERSION:2.0',
      'PRODID:-//Belfry',
      'NAME:Agenda – Bellerive',
      'X-WR-CALNAME:Agenda – Bellerive',
    ])
      expect(text).toContain(`\r\n${line}`);
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT12H');
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels');
    expect(text).not.toContain('METHOD');
  });

  it('keeps a year of what is over, and is valid when empty', () => {
    expect(eventsIn(bodyOf(site, 'events/calendar.ics')).map((event) => event.uid)).not.toContain(
      'events-past@bellerive.example',
    );
    const empty = bodyOf(testSite({ entries: [past] }), 'events/calendar.ics');
    expect(eventsIn(empty)).toEqual([]);
    expect(new ICAL.Component(ICAL.parse(empty)).getAllSubcomponents('vtimezone')).toHaveLength(1);
  });

  it('exists per topic, per language and per mini-site; the town’s holds those of its mini-sites', () => {
    const club = testEntry('organisations', 'club', { title: 'Le club' });
    const open = testEntry('events', 'open-day', { start: '2026-12-01T10:00' }, { scope: 'club' });
    const both = testSite({ entries: [concert, club, open] });
    const uids = (path: string) => eventsIn(bodyOf(both, path)).map((event) => event.uid.split('@')[0]);
    expect(uids('events/topics/culture/calendar.ics')).toEqual(['events-concert']);
    expect(uids('de/events/calendar.ics')).toEqual(['events-club.open-day', 'events-concert']);
    expect(uids('organisations/club/events/calendar.ics')).toEqual(['events-club.open-day']);
    expect(uids('organisations/club/events/open-day/event.ics')).toEqual(['events-club.open-day']);
  });

  it('does not depend on the day of the build', () => {
    expect(calendars(testSite({ entries: [hall, concert], today: '2026-11-24' }))).toEqual(
      calendars(testSite({ entries: [hall, concert], today: '2026-11-29' })),
    );
  });

  it('ends an event with a time after the whole of its last day, when that has none', () => {
    const long = testEntry('events', 'long', { start: '2026-12-31T20:00', end: '2027-01-01' });
    expect(bodyOf(testSite({ entries: [long] }), 'events/long/event.ics')).toContain(
      'DTEND;TZID=Europe/Brussels:20270102T000000\r\n',
    );
  });
});
