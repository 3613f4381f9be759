// publiccode.yml: what the standard 0.4 asks for is there, and says the same as the rest of the project.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES } from '../content/model/test-labels.ts';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const described = parse(read('publiccode.yml'));

/** The standard's words of which we use some. */
const CATEGORIES = [
  'collaboration',
  'content-management',
  'digital-citizenship',
  'event-management',
  'geographic-information-systems',
  'website-builder',
] as const;
const SCOPES = ['culture', 'education', 'local-authorities', 'society', 'tourism'] as const;
const words = (min: number, max: number) => z.string().trim().min(min).max(max);

const standard = z.strictObject({
  publiccodeYmlVersion: z.literal('0.4'),
  name: words(1, 100),
  url: z.url(),
  landingURL: z.url(),
  releaseDate: z.iso.date(),
  softwareVersion: z.string(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z.array(z.enum(CATEGORIES)).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum(['standalone/web', 'standalone/other', 'library', 'configurationFiles']),
  intendedAudience: z.strictObject({ scope: z.array(z.enum(SCOPES)) }),
  description: z.record(
    z.string(),
    z.strictObject({
      genericName: words(1, 35),
      shortDescription: words(1, 150),
      longDescription: words(150, 10_000),
      features: z.array(words(1, 100)).min(1),
    }),
  ),
  legal: z.strictObject({ license: z.string() }),
  maintenance: z.strictObject({
    type: z.enum(['internal', 'contract', 'community', 'none']),
    contacts: z.array(z.strictObject({ name: z.string(), email: z.email() })).min(1),
  }),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
  dependsOn: z.strictObject({
    open: z.array(z.strictObject({ name: z.string(), versionMin: z.string().optional(), optional: z.boolean() })),
  }),
});

it('is what the standard asks for', () => {
  expect(standard.safeParse(described).error?.issues ?? []).toEqual([]);
});

it('says the licence, the version and the languages that the project has', () => {
  const { license, version } = JSON.parse(read('package.json'));
  expect([described.legal.license, described.softwareVersion]).toEqual([license, version]);
  expect(described.localisation.availableLanguages).toEqual([...LANGUAGES]);
  expect(read('CHANGELOG.md')).toContain(`## ${version}`);
});
