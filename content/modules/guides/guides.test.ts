// The module “guides”: the suite of all modules; deadlines in words and as calendars, steps and their data.
import ical from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../derive/json-ld/json-ld.ts';
import { fixtureFiles, loadFiles, problemLine, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import { deadlineWords } from './deadline-words.ts';
import { guidesByName } from './lists.ts';
import guides from './module.ts';

const { 'guides/en/no-start.md': _, ...files } = fixtureFiles('guides');
const site = siteOf(files);
const outputs = guides.outputs(site);

testModule(guides, {
  pages: {
    '/guides/': 'en',
    '/guides/moving-in/': 'en',
    '/guides/moving-in/step-1/': 'en',
    '/guides/moving-in/step-2/': 'en',
    '/guides/moving-in/step-3/': 'en',
    '/guides/moving-in/all/': 'en',
    '/fr/guides/': 'fr',
    '/fr/guides/moving-in/': 'fr',
    '/fr/guides/moving-in/step-1/': 'fr',
    '/fr/guides/moving-in/all/': 'fr',
  },
  invalid: {
    file: 'guides/en/no-start.md',
    problem: ':7:15 “Counted from what (steps.deadline.from)” is missing. Fill in what the days are counted from.',
  },
});

describe('a deadline', () => {
  const words = (language: string) =>
    guidesByName({ site, language }).flatMap(({ values }) =>
      values.steps.map(({ deadline }) =>
        deadline ? deadlineWords({ say: site.say(language), deadline, sayDay: (day) => day }) : '',
      ),
    );

  it('is said in words, whether it is a date or counted', () => {
    expect(words('en')).toEqual([
      'Within 8 working days, counted from: the day on which you move in',
      'At least 1 day before: moving',
      'By 2027-05-15',
    ]);
    expect(words('fr')).toEqual(['Dans un délai de 8 jours ouvrables à compter de : l’emménagement']);
  });

  it('is a date or a count, not both and not neither', () => {
    const told = (deadline: string) => {
      const path = 'guides/en/moving-in.md';
      const text = files[path]?.replace('{ date: 2027-05-15 }', deadline) ?? '';
      return loadFiles({ ...files, [path]: text }).problems.map(problemLine);
    };
    expect(told('{ date: 2027-05-15, days: 3, from: now }')).toEqual([expect.stringContaining('and so is “date”')]);
    expect(told('{ from: now }')).toEqual([expect.stringContaining('(steps.deadline.date)” is missing.')]);
  });

  it('with a date is a reminder that calendars can read, for its step and for the whole guide', async () => {
    expect(outputs.map(({ path }) => path)).toEqual([
      'guides/moving-in/deadlines.ics',
      'guides/moving-in/step-3/deadline.ics',
    ]);
    for (const { body } of outputs) {
      const event = new ical.Event(new ical.Component(ical.parse(body)).getFirstSubcomponent('vevent') ?? undefined);
      expect(event.summary).toBe('Deadline: Register for school');
      expect(event.startDate.toString()).toBe('2027-05-15');
      expect(event.endDate.toString()).toBe('2027-05-16');
      const [other] = Object.values(nodeIcal.sync.parseICS(body)).filter((each) => each?.type === 'VEVENT');
      expect(other).toMatchObject({ datetype: 'date', uid: 'guides-moving-in-3@little-ford.example' });
    }
  });
});

describe('the pages of a guide', () => {
  const graph = (path: string) => {
    const page = site.page(path);
    return (page && (jsonLd({ site, page }) as { '@graph': Record<string, unknown>[] })['@graph']) ?? [];
  };

  it('describe the instructions once, on the overview, with the address of each step', () => {
    const howTo = graph('/guides/moving-in/').find((each) => each['@type'] === 'HowTo');
    const steps = howTo?.step as { url: string }[];
    for (const { url } of steps) expect(site.page(url.slice(site.origin.length))).toBeDefined();
    expect(steps).toHaveLength(3);
    expect(graph('/guides/moving-in/step-2/').map((each) => each['@type'])).toEqual(['WebPage', 'BreadcrumbList']);
    expect(graph('/guides/moving-in/step-2/')[0]?.about).toEqual({ '@id': howTo?.['@id'] });
  });

  it('keep the printed one out of search engines', () => {
    expect(site.page('/guides/moving-in/all/')?.indexed).toBe(false);
  });

  it('hang below the services, where the town has them', () => {
    expect(site.page('/guides/')?.parent).toBe('/services/');
  });
});
