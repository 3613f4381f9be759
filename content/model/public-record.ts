// What a site says of itself to other sites: the file /.well-known/belfry.json, documented in docs/community/belfry-json.md.
import { z } from 'zod';
import { isSafeUrl } from './fields/link.ts';

/** Where every public site has it, below its root. */
export const RECORD_PATH = '.well-known/belfry.json';

/** The version of the format; readers refuse a higher one, since what it says may mean something else. */
export const RECORD_FORMAT = 1;

// Strangers write these files: everything has a limit, and what is not known is dropped.
const word = z.string().trim().min(1).max(80);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/);
const perLanguage = z.record(language, z.string().trim().max(1000));
const web = z
  .string()
  .max(500)
  .refine((value) => isSafeUrl(value) && /^https?:/i.test(value));

/** The schema of the file. */
export const publicRecord = z.object({
  format: z.literal(RECORD_FORMAT),
  generator: z.object({ name: word, version: word }),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  site: web,
  kind: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  community: z.object({ id: word, name: perLanguage.optional() }).optional(),
  name: perLanguage.refine((names) => Object.keys(names).length > 0),
  description: perLanguage.optional(),
  country: z.string().regex(/^[A-Z]{2}$/),
  region: perLanguage.optional(),
  address: z
    .object({ street: z.string().max(200), postalCode: z.string().max(40), locality: z.string().max(200) })
    .partial()
    .optional(),
  position: z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).optional(),
  population: z.number().int().min(0).max(1_000_000_000).optional(),
  languages: z.array(language).min(1).max(40),
  theme: word,
  modules: z.array(word).max(200),
  collections: z.array(z.object({ name: word, entries: z.number().int().min(0) })).max(200),
  feeds: z.array(z.object({ title: z.string().max(300), url: web, type: word, language })).max(500),
});

/** What one site says of itself. */
export type PublicRecord = z.infer<typeof publicRecord>;
