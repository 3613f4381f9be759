// The value of each kind of field in schema.org's words: a table that has every kind.

import type { Field, FieldRecord } from '../../model/field.ts';
import type { FieldTable } from '../../model/field-kinds.ts';
import type { Address } from '../../model/fields/address.ts';
import type { Contact } from '../../model/fields/contact.ts';
import type { Document } from '../../model/fields/file.ts';
import type { Image } from '../../model/fields/image.ts';
import type { Localised } from '../../model/fields/localised.ts';
import type { Moment } from '../../model/fields/moment.ts';
import type { OpeningHours } from '../../model/fields/opening-hours.ts';
import type { GeoPosition } from '../../model/fields/position.ts';
import { hasTime } from '../../model/has-time.ts';
import { withOffset } from '../../model/zone.ts';
import { mediaType } from '../media-type.ts';
import { absolute, publishedPicture } from '../picture-of.ts';
import { topicLabel } from '../published-lists.ts';
import { type Context, type Node, node } from './node.ts';
import { openingHoursNodes } from './opening-hours.ts';
import { referenceNode } from './reference.ts';
import { addressNode, geoNode } from './where.ts';

type Arguments = [value: unknown, context: Context, name: string];

const asIs = (_: unknown, value: unknown): unknown => value;
const absent = (): undefined => undefined;

function pictureNode(image: Image, { site, language }: Context): Node | undefined {
  const picture = publishedPicture(site, image);
  if (!picture) return undefined;
  const { url, width, height } = picture;
  const caption = site.text(image.caption ?? image.alt, language);
  return node('ImageObject', { url, width, height, caption, creditText: image.credit });
}

function documentNode({ file, title }: Document, { site }: Context): Node | undefined {
  const media = site.media.get(file);
  if (!media) return undefined;
  const contentUrl = absolute(site, media.href);
  return node('MediaObject', {
    name: title,
    contentUrl,
    encodingFormat: mediaType(file),
    contentSize: String(media.size),
  });
}

const table: FieldTable<Arguments, unknown> = {
  text: asIs,
  // A long text stands on the page; said a second time it would only make the page heavier.
  markdown: absent,
  number: asIs,
  boolean: asIs,
  day: asIs,
  moment: (_, value, { site }) => (hasTime(value as Moment) ? withOffset(value as Moment, site.town.timeZone) : value),
  time: asIs,
  choice: (_, value, { site, language }, name) => site.say(language)(`choice.${name}.${value}`),
  link: asIs,
  email: asIs,
  phone: asIs,
  colour: asIs,
  localised: (_, value, { site, language }) => site.text(value as Localised, language),
  reference: ({ to }, value, context) =>
    to === 'topics'
      ? topicLabel(context.site, value as string, context.language)
      : referenceNode(to, value as string, context),
  list: ({ item }, value, context, name) =>
    (value as unknown[]).map((each) => propertyValue(item, each, context, name)).filter((each) => each !== undefined),
  group: ({ fields }, value, context) => propertiesOf(fields, value as Node, context),
  image: (_, value, context) => pictureNode(value as Image, context),
  file: (_, value, context) => documentNode(value as Document, context),
  position: (_, value) => geoNode(value as GeoPosition),
  address: (_, value, { site }) => addressNode(value as Address, site.town.country),
  contact: (_, value) => {
    const { phone, email, website } = value as Contact;
    return node('ContactPoint', { telephone: phone, email, url: website });
  },
  // Said by `event-schedule.ts`, which knows the times too.
  repeats: absent,
  'opening-hours': (_, value, { site }) => openingHoursNodes(value as OpeningHours, site.today),
};

/** The value of one field as schema.org describes it, or undefined when it says nothing. */
function propertyValue(field: Field, value: unknown, context: Context, name: string): unknown {
  const convert = table[field.kind] as (field: Field, ...rest: Arguments) => unknown;
  return convert(field, value, context, name);
}

/** What fields say by their schema.org properties; where two have the same one, the first with a value says it. */
export function propertiesOf(fields: FieldRecord, values: Readonly<Node>, context: Context): Node {
  const properties: Node = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (!field.property || value === undefined) continue;
    properties[field.property] ??= propertyValue(field, value, context, name);
  }
  return properties;
}
