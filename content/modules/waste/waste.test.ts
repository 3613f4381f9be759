// The module “waste”: the suite of all modules; the plan of a zone, its holidays, its files, its streets.
import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { changesOn } from '../../../scripts/changes-on.ts';
import { derive } from '../../derive/outputs.ts';
import { fixtureFiles, loadFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import { wasteFiles } from './files.ts';
import waste from './module.ts';
import { planOf, printedYear } from './plan.ts';
import { streetsByLetter } from './streets.ts';
import { waste as singleton, type Waste } from './waste-data.ts';

const { 'unknown-zone.yaml': _, ...files } = fixtureFiles('waste');

const addresses = ['north/', 'north/year/', 'south/', 'south/year/', 'streams/paper/', 'streams/rest/', ''];
testModule(waste, {
  pages: Object.fromEntries(
    addresses.flatMap((path) => [
      [`/waste/${path}`, 'en'],
      [`/fr/waste/${path}`, 'fr'],
    ]),
  ),
  invalid: {
    file: 'unknown-zone.yaml',
    as: 'waste.yaml',
    problem: ':4:30 “rules.zones” points to “nort”, which does not exist. Did you mean “north”?',
  },
});

const site = siteOf(files);
const data = site.data(singleton) as Waste;
const plan = (zone: number, from: string, until: string) =>
  planOf({ data, zone: data.zones[zone] as Waste['zones'][number], from, until }).map(
    ({ day, streams }) => `${day} ${streams.map(({ key }) => key).join('+')}`,
  );

describe('the plan of a zone', () => {
  it('has what is collected in all zones and in this one, on the same day together', () => {
    expect(plan(1, '2026-11-05', '2026-11-19')).toEqual([
      '2026-11-05 paper+rest',
      '2026-11-12 rest',
      '2026-11-19 paper+rest',
    ]);
  });

  it('minds holidays: another day, or none at all; and days without', () => {
    expect(plan(1, '2026-12-16', '2027-01-08')).toEqual([
      '2026-12-17 paper',
      '2027-01-02 paper+rest',
      '2027-01-07 rest',
    ]);
  });

  it('is printed for the next year from October on', () => {
    expect(printedYear(data, '2026-09-30')).toBe(2026);
    expect(printedYear(data, '2026-10-01')).toBe(2027);
    expect(printedYear(data, '2027-11-01')).toBe(2027);
  });
});

describe('the files of a zone', () => {
  const outputs = new Map(wasteFiles(site).map(({ path, body }) => [path, body]));
  const shown = plan(0, '2026-11-01', '2028-01-31').map((line) => line.slice(0, 10));

  it('have the same dates as the page, in two libraries and as JSON', () => {
    const text = outputs.get('waste/north/collections.ics') ?? '';
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(shown);
    const parsed = Object.values(sync.parseICS(text)).filter((each) => each?.type === 'VEVENT');
    expect(parsed).toHaveLength(shown.length);
    const { collections } = JSON.parse(outputs.get('waste/north/collections.json') ?? '');
    expect(collections.map(({ date }: { date: string }) => date)).toEqual(shown);
  });

  it('remind at six in the evening before', () => {
    const text = outputs.get('fr/waste/south/collections.ics') ?? '';
    expect(text).toContain('SUMMARY:Collecte : Papier et The rest');
    expect(text).toContain('TRIGGER:-PT6H');
  });

  it('are among the files of the site', () => {
    const paths = derive(site, { more: waste.outputs(site) }).map(({ path }) => path);
    expect(paths).toContain('fr/waste/north/collections.json');
  });
});

describe('streets', () => {
  it('stand under the word that people look for, with all their zones', () => {
    const letters = streetsByLetter(data, 'fr').map(([letter, streets]) => [
      letter,
      ...streets.map(({ name }) => name),
    ]);
    expect(letters).toEqual([
      ['D', 'Rue des Drapiers'],
      ['H', 'High Street'],
      ['M', 'Mill Lane'],
      ['W', 'Weir Road'],
    ]);
    expect(streetsByLetter(data, 'en').flatMap(([, streets]) => streets.map(({ zones }) => zones.length))).toEqual([
      1, 2, 1, 1,
    ]);
  });
});

it('changes on the day after a collection', () => {
  expect(changesOn(site)).toBe('2026-11-25');
});

it('has no pages in a town without the file', () => {
  expect([...siteOf({}).pages].filter(({ kind }) => kind.startsWith('waste/'))).toEqual([]);
});

it('tells of keys that stand twice and of what is not collected', () => {
  const text = files['waste.yaml'] ?? '';
  const codes = (from: string, to: string) =>
    loadFiles({ 'waste.yaml': text.replace(from, to) }).problems.map(({ code }) => code);
  expect(codes('key: rest', 'key: paper')).toContain('wrong-value');
  expect(codes('key: north', 'key: streams')).toContain('wrong-value');
  expect(codes('stream: paper', 'stream: papr')).toEqual(['missing-entry']);
});
