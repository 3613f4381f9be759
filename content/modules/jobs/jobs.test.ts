// The module “jobs”: the suite of all modules; the last day, the archive, and what job engines read.
import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../derive/json-ld/json-ld.ts';
import { derive } from '../../derive/outputs.ts';
import type { Page } from '../../model/page.ts';
import { fixtureFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import jobs from './module.ts';

const { 'jobs/en/closes-too-early.md': _, ...files } = fixtureFiles('jobs');
const site = siteOf(files);

testModule(jobs, {
  pages: {
    '/jobs/': 'en',
    '/jobs/archive/': 'en',
    '/jobs/clerk/': 'en',
    '/jobs/gardener/': 'en',
    '/jobs/lifeguard/': 'en',
    '/fr/jobs/': 'fr',
    '/fr/jobs/archive/': 'fr',
    '/fr/jobs/clerk/': 'en',
    '/fr/jobs/gardener/': 'fr',
    '/fr/jobs/lifeguard/': 'en',
  },
  invalid: {
    file: 'jobs/en/closes-too-early.md',
    problem:
      ':4:9 “Last day to apply (closes)” (2026-11-09) is before the start (2026-11-10). Put the end on or after the start.',
  },
});

const slugs = (path: string, of = site) => of.page(path)?.list?.entries.map(({ slug }) => slug);

describe('the list of jobs', () => {
  it('holds a job to the end of its last day, those that close first before the others', () => {
    expect(slugs('/jobs/')).toEqual(['lifeguard', 'gardener']);
    expect(slugs('/jobs/archive/')).toEqual(['clerk']);
  });

  it('is there, and empty, in a town without jobs, which has no archive', () => {
    const none = siteOf({});
    expect(slugs('/jobs/', none)).toEqual([]);
    expect(none.page('/jobs/archive/')).toBeUndefined();
  });

  it('leaves closed jobs out of the feed', () => {
    const feed = derive(site).find(({ path }) => path === 'jobs/feed.xml')?.body;
    expect(feed).toContain('/jobs/lifeguard/');
    expect(feed).not.toContain('/jobs/clerk/');
  });
});

describe('a job posting', () => {
  const posting = (path: string) => {
    const graph = jsonLd({ site, page: site.page(path) as Page }) as { '@graph': Record<string, unknown>[] };
    return graph['@graph'].find((node) => node['@type'] === 'JobPosting');
  };

  it('says what job engines ask for', () => {
    expect(posting('/jobs/gardener/')).toMatchObject({
      title: 'Gardener',
      description: '<p>You plant, prune and mow.</p>',
      datePosted: '2026-11-10',
      validThrough: '2026-12-15T23:59:00+01:00',
      employmentType: ['PART_TIME'],
      workHours: '50–60 %',
      directApply: true,
      hiringOrganization: { '@type': 'GovernmentOrganization', name: 'Little Ford' },
      jobLocation: {
        '@type': 'Place',
        name: 'Town yard',
        address: { streetAddress: 'Yard Lane 2', addressLocality: 'Little Ford', addressCountry: 'BE' },
      },
    });
  });

  it('is at the town hall unless told, and may be of several kinds', () => {
    const lifeguard = posting('/fr/jobs/lifeguard/');
    expect(lifeguard).toMatchObject({ jobLocation: { address: { addressLocality: 'Little Ford' } } });
    expect(lifeguard?.employmentType).toEqual(['FULL_TIME', 'PART_TIME', 'TEMPORARY']);
    expect(posting('/jobs/clerk/')).not.toHaveProperty('employmentType');
  });
});
