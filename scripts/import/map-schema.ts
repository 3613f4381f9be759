// The mapping file: what it may say, as Zod schemas.
import { z } from 'zod';

const words = z.union([z.string(), z.array(z.string())]).transform((value) => (Array.isArray(value) ? value : [value]));
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const path = z.string().min(1);

function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

/** Where the value of one field comes from and how it is turned. */
export const ruleSchema = z.strictObject({
  /** Fields of the source, or texts with {fields} in them: the first that has a value. */
  from: words.optional(),
  /** The same, but all that have a value, as paragraphs of one text. */
  join: words.optional(),
  /** The same value for every entry. */
  value: z.unknown().optional(),
  /** The value where the source has none. */
  default: z.unknown().optional(),
  html: z.boolean().default(false),
  entities: z.boolean().optional(),
  dates: words.optional(),
  /** The field that has the time of day of a date. */
  time: path.optional(),
  /** Which end of a span of times (“2pm to 4pm”) is meant. */
  part: z.enum(['start', 'end']).default('start'),
  /** What stands between the values of a list in one text. */
  split: z.string().min(1).optional(),
  /** Words of the source and what they become; null = known and left out. */
  values: z.record(z.string(), scalar.nullable()).optional(),
  /** Whether a text that is too long may be cut. */
  cut: z.boolean().default(false),
});
export type Rule = z.output<typeof ruleSchema>;

/** Many files that become the sections of one entry. */
const onePageSchema = z.strictObject({ slug: path, heading: path, order: path.optional() });

/** Some files of the folder, and what they become. */
export const setSchema = z.strictObject({
  files: words,
  except: words.default([]),
  exceptWhere: z.record(z.string(), z.union([scalar, z.array(scalar)])).default({}),
  collection: path,
  language: path.optional(),
  /** A regular expression on the file's name without its ending; its named groups become fields ($name). */
  fileName: z.string().optional(),
  slug: path.default('{$name}'),
  formerAddresses: words.default([]),
  entities: z.boolean().default(false),
  dates: words.default([]),
  fields: z.record(z.string(), ruleSchema).default({}),
  ignore: words.default([]),
  onePage: onePageSchema.optional(),
});
export type MapSet = z.output<typeof setSchema>;

/** The whole mapping file. */
export const mapSchema = z.strictObject({
  /** The folder that visitors of the old site saw as “/”, within the imported folder. */
  public: z.string().default('.'),
  /** The address of the old site; links to it are links within it. */
  site: z.url({ protocol: /^https?$/, error: 'the address of the old site, with https://' }).optional(),
  /** How to read files that are not UTF-8. */
  encoding: z
    .string()
    .refine((name) => works(() => new TextDecoder(name)), 'the name of an encoding such as windows-1252')
    .optional(),
  /** The time zone of moments that are given with an offset; the town’s unless told. */
  timeZone: z
    .string()
    .refine((timeZone) => works(() => new Intl.DateTimeFormat('en', { timeZone })), 'a time zone such as Europe/Madrid')
    .optional(),
  /** Files that need not be listed when nothing takes them. */
  ignoreFiles: words.default([]),
  sets: z.array(setSchema).min(1),
});
export type ImportMap = z.output<typeof mapSchema>;
