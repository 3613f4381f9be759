// The feeds and calendars of the demo towns, read with the libraries that readers use.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { sync as readCalendar } from 'node-ical';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { demoTowns } from './demo-towns.ts';
import { attribute, elementsOf } from './page-document.ts';

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
      const [next] = events.toSorted((a, b) => String(a.values.start).localeCompare(String(b.values.start)));
      expect(feed.items).toHaveLength(Math.min(events.length, 50));
      expect(feed.items[0]?.title).toBe(next?.values.title);
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

  test('every calendar is read alike by two libraries, and its events are pages of the site', () => {
    const calendars = [...named('calendar.ics'), ...named('event.ics')];
    expect(calendars.length).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (const file of calendars) {
      const text = read(file);
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      const others = Object.values(readCalendar.parseICS(text)).filter((each) => each?.type === 'VEVENT');
      if (events.length !== others.length) wrong.push(`${file}: ${events.length} events, or ${others.length}`);
      for (const event of events) {
        const url = String(event.getFirstPropertyValue('url'));
        if (!addresses.has(url)) wrong.push(`${file}: ${url}`);
        if (!event.getFirstPropertyValue('summary') || !event.getFirstPropertyValue('dtstart')) wrong.push(file);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.for(town.languages)('in %s the calendar of the town has every event of the last year and after', (language) => {
    const text = read(`${homeOf(language)}events/calendar.ics`);
    const since = `${Number(town.today.slice(0, 4)) - 1}-${town.today.slice(5, 7)}-01`;
    const expected = town.entries
      .filter((entry) => entry.collection === 'events' && entry.language === language)
      .filter(({ values }) => String(values.end ?? values.start) >= since);
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    expect(events.map(({ summary }) => summary).sort()).toEqual(expected.map(({ values }) => values.title).sort());
    for (const { values } of expected) {
      const event = events.find(({ summary }) => summary === values.title);
      expect(event?.startDate.toString()).toMatch(new RegExp(`^${values.start}`));
    }
  });

  test('each event has a file of its own, with itself alone', () => {
    const events = town.entries.filter(({ collection }) => collection === 'events');
    for (const { path, values } of events) {
      const found = new ICAL.Component(ICAL.parse(read(`${path.slice(1)}event.ics`))).getAllSubcomponents('vevent');
      expect(found.map((each) => each.getFirstPropertyValue('summary'))).toEqual([values.title]);
    }
  });
});
