// Every kind of field with its type: what tables over field kinds are checked against.
import type { FieldKind } from './field.ts';
import type { AddressField } from './fields/address.ts';
import type { BooleanField } from './fields/boolean.ts';
import type { ChoiceField } from './fields/choice.ts';
import type { ColourField } from './fields/colour.ts';
import type { ContactField } from './fields/contact.ts';
import type { DayField } from './fields/day.ts';
import type { EmailField } from './fields/email.ts';
import type { FileField } from './fields/file.ts';
import type { GroupField } from './fields/group.ts';
import type { ImageField } from './fields/image.ts';
import type { LinkField } from './fields/link.ts';
import type { ListField } from './fields/list.ts';
import type { LocalisedField } from './fields/localised.ts';
import type { MarkdownField } from './fields/markdown.ts';
import type { MomentField } from './fields/moment.ts';
import type { NumberField } from './fields/number.ts';
import type { OpeningHoursField } from './fields/opening-hours.ts';
import type { PhoneField } from './fields/phone.ts';
import type { PositionField } from './fields/position.ts';
import type { ReferenceField } from './fields/reference.ts';
import type { RepeatsField } from './fields/repeats.ts';
import type { TextField } from './fields/text.ts';
import type { TimeField } from './fields/time.ts';

/** The field type of each kind. */
export interface FieldOfKind extends Record<FieldKind, unknown> {
  text: TextField;
  markdown: MarkdownField;
  number: NumberField;
  boolean: BooleanField;
  day: DayField;
  moment: MomentField;
  time: TimeField;
  choice: ChoiceField;
  link: LinkField;
  email: EmailField;
  phone: PhoneField;
  colour: ColourField;
  localised: LocalisedField;
  reference: ReferenceField;
  list: ListField;
  group: GroupField;
  image: ImageField;
  file: FileField;
  position: PositionField;
  address: AddressField;
  contact: ContactField;
  'opening-hours': OpeningHoursField;
  repeats: RepeatsField;
}

/** A function per kind of field; TypeScript demands every kind. */
export type FieldTable<Arguments extends unknown[], Result> = {
  [Kind in FieldKind]: (field: FieldOfKind[Kind], ...rest: Arguments) => Result;
};
