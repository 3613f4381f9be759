// The feeds and calendars of the demo towns, read with the libraries that readers use.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import ICAL from 'ical.js';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { datesByIcalJs, datesByNodeIcal, localText } from './calendar-dates.ts';
import { demoTowns } from './demo-towns.ts';
import type { DemoEntry } from './describe-town.ts';
import { attribute, elementsOf } from './page-document.ts';

/** How many dates an event's page lists, and how many days ahead it looks. */
const LISTED = 10;
const AHEAD = 800;

const isWithin = (element: Element, node: Nodes): boolean =>
  'children' in node && node.children.some((child) => child === element || isWithin(element, child));

const { towns } = await demoTowns();

describe.for(towns)('of $id', (town) => {
  const files = readdirSync(town.folder, { recursive: true, encoding: 'utf8' }).sort();
  const read = (file: string) => readFileSync(join(town.folder, file), 'utf8');
  const named = (name: string) => files.filter((file) => file === name || file.endsWith(`/${name}`));
  const addresses = new Set(town.pages.map(({ path }) => town.origin + path));
  const homeOf = (language: string) => (language === town.languages[0] ? '' : `${language}/`);
  const newest = (language: string, collection: string) =>
    town.entries
      .filter((entry) => entry.collection === collection && entry.language === language)
      .filter(({ listed, scope }) => listed && (collection === 'events' || scope === ''));
  const { timeZone } = town.settings;
  const until = new Date(Date.parse(town.today) + AHEAD * 86_400_000).toISOString().slice(0, 10);
  const calendars = files.filter((file) => file.endsWith('.ics'));
  const eventsIn = (file: string) =>
    new ICAL.Component(ICAL.parse(read(file))).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  /** Without the dates of a repeating event that were moved or cancelled, which are events beside it. */
  const wholeEventsIn = (file: string) => eventsIn(file).filter((event) => !event.isRecurrenceException());

  /** When an event is next, and the list of its dates, as its page says. */
  const shownOn = ({ path }: DemoEntry) => {
    const elements = elementsOf(read(`${path.slice(1)}index.html`));
    const timesIn = (name: string) =>
      elements
        .filter((each) => attribute(each, 'className').split(' ').includes(name))
        .flatMap(({ children }) => children)
        .map((line) => {
          const inner = elements.filter((each) => isWithin(each, line));
          const time = attribute(
            inner.find(({ tagName }) => tagName === 'time'),
            'dateTime',
          );
          return inner.some(({ tagName }) => tagName === 'strong') ? `${time} cancelled` : time;
        })
        .filter(Boolean);
    return { next: timesIn('facts-lead')[0] ?? '', dates: timesIn('event-dates') };
  };

  /** The events that calendars still have: those of the last year and after. */
  const since = `${Number(town.today.slice(0, 4)) - 1}-${town.today.slice(5, 7)}-01`;
  const lastOf = ({ values }: DemoEntry) => {
    const { until: last = '9999' } = (values.repeats ?? {}) as { until?: string };
    return String(values.repeats ? last : (values.end ?? values.start));
  };
  const kept = (language: string) =>
    town.entries
      .filter((entry) => entry.collection === 'events' && entry.language === language)
      .filter((entry) => lastOf(entry) >= since);

  test('every feed can be read, in whichever format, and its items are pages of the site', async () => {
    const parser = new Parser();
    const feeds = [...named('feed.xml'), ...named('atom.xml')];
    expect(feeds.length).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (const file of feeds) {
      const feed = await parser.parseString(read(file));
      if (!feed.title?.includes(' – ') || !addresses.has(feed.link ?? '')) wrong.push(`${file}: ${feed.link}`);
      for (const item of feed.items) {
        if (!addresses.has(item.link ?? '') || !item.title || !item.isoDate) wrong.push(`${file}: ${item.link}`);
      }
      const json = JSON.parse(read(file.replace(/[^/]+$/, 'feed.json')));
      const links = json.items.map(({ url }: { url: string }) => url);
      if (links.join() !== feed.items.map(({ link }) => link).join()) wrong.push(`${file}: not the items of feed.json`);
    }
    expect(wrong).toEqual([]);
  });

  test.for(town.languages)('in %s the news are all there, the newest first', async (language) => {
    const feed = await new Parser().parseString(read(`${homeOf(language)}news/feed.xml`));
    const news = newest(language, 'news').toSorted((a, b) =>
      String(b.values.date).localeCompare(String(a.values.date)),
    );
    expect(feed.items).toHaveLength(Math.min(news.length, 50));
    expect(feed.items[0]?.title).toBe(news[0]?.values.title);
    expect(feed.items.map(({ link }) => link).sort()).toEqual(news.map(({ path }) => town.origin + path).sort());
    expect(feed.language ?? language).toBe(language);
  });

  test.for(town.languages)(
    'in %s the events are all there, with those of mini-sites, the next first',
    async (language) => {
      const feed = await new Parser().parseString(read(`${homeOf(language)}events/atom.xml`));
      const events = newest(language, 'events');
      const next = new Map(events.map((entry) => [town.origin + entry.path, shownOn(entry).next]));
      expect(feed.items).toHaveLength(Math.min(events.length, 50));
      const dates = feed.items.map(({ isoDate = '' }) => localText(new Date(isoDate), timeZone));
      expect(dates).toEqual(dates.toSorted());
      for (const [index, { link = '' }] of feed.items.entries()) {
        expect(next.get(link), link).toBe(dates[index]?.slice(0, next.get(link)?.length));
      }
      // What does not fit comes later than all that does.
      const left = [...next].filter(([link]) => !feed.items.some((item) => item.link === link));
      expect(left.filter(([, date]) => date < (dates.at(-1)?.slice(0, date.length) ?? ''))).toEqual([]);
    },
  );

  test('addresses within the texts of feeds are whole and exist', () => {
    const wrong = named('feed.json').flatMap((file) => {
      const { items } = JSON.parse(read(file)) as { items: { content_html?: string }[] };
      const links = items.flatMap(({ content_html = '' }) =>
        elementsOf(content_html).flatMap((each) => [attribute(each, 'href'), attribute(each, 'src')].filter(Boolean)),
      );
      return links
        .filter((link) => {
          if (!URL.canParse(link)) return true;
          const { origin, pathname } = new URL(link);
          const own = decodeURI(pathname);
          return origin === town.origin && !addresses.has(origin + own) && !files.includes(own.slice(1));
        })
        .map((link) => `${file}: ${link}`);
    });
    expect(wrong).toEqual([]);
  });

  test('every calendar is read alike by two libraries, repeats expanded, and its events are pages of the site', () => {
    expect(calendars.length).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (const file of calendars) {
      const dates = datesByIcalJs({ text: read(file), timeZone, until });
      expect(datesByNodeIcal({ text: read(file), timeZone, until }), file).toEqual(dates);
      const events = eventsIn(file);
      expect(Object.keys(dates), file).toEqual([...new Set(events.map(({ uid }) => uid))].sort());
      for (const event of events) {
        const url = String(event.component.getFirstPropertyValue('url'));
        if (!addresses.has(url)) wrong.push(`${file}: ${url}`);
        if (!event.summary || !event.startDate) wrong.push(`${file}: ${event.uid}`);
        if (!dates[event.uid]?.length) wrong.push(`${file}: ${event.uid} is never`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('there are calendars of every kind', () => {
    const names = new Set(calendars.map((file) => file.replace(/^.*\//, '')));
    expect([...names]).toEqual(expect.arrayContaining(['calendar.ics', 'event.ics', 'events.ics']));
    const has = (kind: string) => town.pages.some((page) => page.path.startsWith(`/${kind}/`));
    expect(names.has('collections.ics')).toBe(has('waste'));
  });

  test.for(town.languages)('in %s the calendar of the town has every event of the last year and after', (language) => {
    const expected = kept(language);
    const events = wholeEventsIn(`${homeOf(language)}events/calendar.ics`);
    expect(events.map(({ summary }) => summary).sort()).toEqual(expected.map(({ values }) => values.title).sort());
    for (const { values } of expected) {
      const event = events.find(({ summary }) => summary === values.title);
      const start = event?.startDate.toString() ?? '';
      // A rule may name its first day only after the day from which on it holds.
      if (values.repeats) expect(start >= String(values.start), start).toBe(true);
      else expect(start).toMatch(new RegExp(`^${values.start}`));
      expect(event?.isRecurring()).toBe(values.repeats !== undefined);
    }
  });

  test.for(town.languages)('in %s places and organisations have calendars of all that names them', (language) => {
    const home = homeOf(language);
    const expected = new Map<string, string[]>();
    for (const { values, scope } of kept(language)) {
      const owners = [values.organiser, scope].filter(Boolean).map((slug) => `organisations/${slug}`);
      for (const owner of new Set([...(values.place ? [`places/${values.place}`] : []), ...owners])) {
        expected.set(owner, [...(expected.get(owner) ?? []), values.title]);
      }
    }
    expect(expected.size).toBeGreaterThan(1);
    for (const [owner, titles] of expected) {
      const found = wholeEventsIn(`${home}${owner}/events.ics`).map(({ summary }) => summary);
      expect(found.sort(), owner).toEqual(titles.sort());
    }
  });

  test('each event has a file of its own, with itself alone, on the dates that its page shows', () => {
    const events = town.entries.filter(({ collection }) => collection === 'events');
    expect(events.some(({ values }) => values.repeats)).toBe(true);
    for (const entry of events) {
      const { path, values } = entry;
      const file = `${path.slice(1)}event.ics`;
      expect(wholeEventsIn(file).map(({ summary }) => summary)).toEqual([values.title]);
      const all = Object.values(datesByIcalJs({ text: read(file), timeZone, until })).flat();
      const { next, dates } = shownOn(entry);
      expect(all.map((date) => date.split(' ')[0])).toContain(next);
      if (!values.repeats) expect(all, path).toHaveLength(1);
      if (dates.length > 0) expect(dates[0]?.split(' ')[0], path).toBe(next);
      if (dates.length === 0) continue;
      // What began before today and goes on is shown too.
      const begun = dates.filter((date) => date < town.today);
      expect(all).toEqual(expect.arrayContaining(begun));
      const coming = all.filter((date) => date >= town.today).slice(0, LISTED - begun.length);
      expect(dates.slice(begun.length), path).toEqual(coming);
    }
    const repeating = events.filter(({ values, listed }) => values.repeats && listed);
    expect(repeating.some((entry) => shownOn(entry).dates.length > 1)).toBe(true);
  });

  test('the calendars of waste have the days that the pages of their zones show', () => {
    for (const file of calendars.filter((each) => each.endsWith('/collections.ics'))) {
      const elements = elementsOf(read(file.replace('collections.ics', 'index.html')));
      const lists = elements.filter((each) => attribute(each, 'className').split(' ').includes('waste-dates'));
      const shown = elements
        .filter((each) => each.tagName === 'time' && lists.some((list) => isWithin(each, list)))
        .map((time) => attribute(time, 'dateTime'));
      const days = eventsIn(file).map(({ startDate }) => startDate.toString());
      expect(shown.length, file).toBeGreaterThan(1);
      // The page begins with this month; the calendar keeps what is over.
      const coming = days.filter((day) => day >= `${town.today.slice(0, 7)}-01`);
      expect([...new Set(shown)].sort(), file).toEqual(coming);
    }
  });
});
