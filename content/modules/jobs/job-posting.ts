// A job in the words of schema.org, beyond what its fields say one by one.
import { townReference } from '../../derive/json-ld/town-node.ts';
import { addressNode } from '../../derive/json-ld/where.ts';
import type { Address } from '../../model/fields/address.ts';
import type { PageContext } from '../../model/module.ts';
import { withOffset } from '../../model/zone.ts';
import type { Job } from './job-lists.ts';
import type { Contract, Workload } from './model.ts';

const byContract: Readonly<Partial<Record<Contract, string>>> = {
  'fixed-term': 'TEMPORARY',
  replacement: 'TEMPORARY',
  seasonal: 'TEMPORARY',
  apprenticeship: 'OTHER',
  internship: 'INTERN',
  student: 'TEMPORARY',
  volunteer: 'VOLUNTEER',
};
const byWorkload: Readonly<Record<Workload, readonly string[]>> = {
  'full-time': ['FULL_TIME'],
  'part-time': ['PART_TIME'],
  either: ['FULL_TIME', 'PART_TIME'],
};

/** Google's words for what schema.org leaves open. */
export function employmentTypes({ values }: Job): string[] {
  const { contract, workload } = values;
  const kind = contract && byContract[contract];
  return [...(workload ? byWorkload[workload] : []), ...(kind ? [kind] : [])];
}

/** Where the work is: at a place of the town, or at the town hall. */
function location({ site, language }: PageContext, { values }: Job): Record<string, unknown> {
  const { town } = site;
  const place = values.place ? site.resolve('places', values.place, language) : undefined;
  const address = (place?.values as { address?: Address } | undefined)?.address ?? town.contact.address;
  const name = place?.values.title ?? site.text(town.contact.name ?? town.name, language);
  return { '@type': 'Place', name, address: addressNode(address, town.country) };
}

/** What a job posting must have besides: whole description, end, employer, place. */
export function jobPosting(context: PageContext, job: Job): Record<string, unknown> {
  const { site, language } = context;
  const { values } = job;
  const types = employmentTypes(job);
  return {
    description: site.render(job, values.body, language).html,
    validThrough: withOffset(`${values.closes}T23:59`, site.town.timeZone),
    directApply: Boolean(values.apply),
    ...(types.length > 0 && { employmentType: types }),
    hiringOrganization: townReference(site, language),
    jobLocation: location(context, job),
    identifier: { '@type': 'PropertyValue', name: new URL(site.origin).hostname, value: job.slug },
  };
}
