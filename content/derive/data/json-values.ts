// The value of each kind of field as open data has it: a table that has every kind.
import type { Entry } from '../../model/entry.ts';
import type { Field, FieldRecord } from '../../model/field.ts';
import type { FieldTable } from '../../model/field-kinds.ts';
import type { Document } from '../../model/fields/file.ts';
import type { Image } from '../../model/fields/image.ts';
import { ENTRY_LINK } from '../../model/fields/link.ts';
import type { Localised } from '../../model/fields/localised.ts';
import type { Moment } from '../../model/fields/moment.ts';
import type { OpeningHours } from '../../model/fields/opening-hours.ts';
import { hasTime } from '../../model/has-time.ts';
import type { Site } from '../../model/site.ts';
import { withOffset } from '../../model/zone.ts';
import { absoluteLinks } from '../feeds/absolute-links.ts';
import { mediaType } from '../media-type.ts';
import { absolute, publishedPicture } from '../picture-of.ts';
import { topicLabel } from '../published-lists.ts';
import { hoursText } from './hours-text.ts';

/** For whom, and of which entry, a value is written. */
export interface DataContext {
  site: Site;
  language: string;
  entry: Entry;
}

type Values = Readonly<Record<string, unknown>>;
type Arguments = [value: unknown, context: DataContext, name: string];

const asIs = (_: unknown, value: unknown): unknown => value;

/** Long texts as HTML whose addresses lead somewhere from anywhere. */
function html(value: string, { site, language, entry }: DataContext): string {
  const url = site.origin + site.entryHref(entry, language);
  return absoluteLinks({ html: site.render(entry, value, language).html, origin: site.origin, url });
}

/** The word that never changes, and what visitors read instead, where the labels have it. */
function choice(key: string, { site, language, entry }: DataContext, name: string): object {
  const say = site.say(language);
  const one = entry.collection.replace(/s$/, '');
  const sets = [`choice.${one}-${name}`, `choice.${entry.collection}-${name}`, `choice.${name}`, 'weekday'];
  const label = sets.map((set) => `${set}.${key}`).find((each) => say(each) !== each);
  return { key, title: label && say(label) };
}

function reference(to: string, key: string, { site, language, entry }: DataContext): object {
  if (to === 'topics') return { key, title: topicLabel(site, key, language) };
  const found = site.link(to, key, language, entry.scope);
  return { key, title: found?.title, url: found && absolute(site, found.path) };
}

function link(value: string, { site, language, entry }: DataContext): string | undefined {
  if (!ENTRY_LINK.test(value)) return value;
  const [collection = '', slug = ''] = value.split('/');
  const found = site.link(collection, slug, language, entry.scope);
  return found && absolute(site, found.path);
}

function picture(value: Image, { site, language }: DataContext): object {
  const published = publishedPicture(site, value);
  return {
    url: published?.url,
    alt: value.decorative ? '' : site.text(value.alt, language),
    caption: site.text(value.caption, language) || undefined,
    credit: value.credit,
  };
}

function document({ file, title }: Partial<Document>, { site }: DataContext): object {
  const media = file === undefined ? undefined : site.media.get(file);
  return {
    url: media && absolute(site, media.href),
    title,
    mediaType: media && mediaType(media.href),
    bytes: media?.size,
    pages: media?.pages,
  };
}

function hours(value: OpeningHours, { site, language }: DataContext): object {
  const say = (text: Localised | undefined) => site.text(text, language) || undefined;
  return {
    text: hoursText(value, (reason) => say(reason) ?? ''),
    weekly: value.weekly,
    special: value.special?.map((day) => ({ ...day, reason: say(day.reason) })),
    note: say(value.note),
  };
}

const group = ({ fields }: { fields: FieldRecord }, value: unknown, context: DataContext): object =>
  dataValues(fields, value as Values, context);

const table: FieldTable<Arguments, unknown> = {
  text: asIs,
  markdown: (_, value, context) => html(value as string, context),
  number: asIs,
  boolean: asIs,
  day: asIs,
  moment: (_, value, { site }) => (hasTime(value as Moment) ? withOffset(value as Moment, site.town.timeZone) : value),
  time: asIs,
  choice: (_, value, context, name) => choice(value as string, context, name),
  link: (_, value, context) => link(value as string, context),
  email: asIs,
  phone: asIs,
  colour: asIs,
  localised: (_, value, { site, language }) => site.text(value as Localised, language),
  reference: ({ to }, value, context) => reference(to, value as string, context),
  list: ({ item }, value, context, name) =>
    (value as unknown[]).map((each) => dataValue(item, each, context, name)).filter((each) => each !== undefined),
  group,
  image: (_, value, context) => picture(value as Image, context),
  file: (_, value, context) => document(value as Document, context),
  position: group,
  address: group,
  contact: group,
  'opening-hours': (_, value, context) => hours(value as OpeningHours, context),
  // Codes, as programs that count dates want them.
  repeats: asIs,
};

/** The value of one field as data. */
function dataValue(field: Field, value: unknown, context: DataContext, name: string): unknown {
  const convert = table[field.kind] as (field: Field, ...rest: Arguments) => unknown;
  return convert(field, value, context, name);
}

/** Values by the names of their fields, in the order of the fields; what is blank is left out. */
export const dataValues = (fields: FieldRecord, values: Values, context: DataContext): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => values[name] !== undefined)
      .map(([name, field]) => [name, dataValue(field, values[name], context, name)]),
  );
