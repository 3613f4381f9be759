// What a field looks like in Decap's configuration: Decap's own widgets, and those that Belfry adds to them.
import type {
  CmsFieldBase,
  CmsFieldBoolean,
  CmsFieldColor,
  CmsFieldDateTime,
  CmsFieldFileOrImage,
  CmsFieldHidden,
  CmsFieldList,
  CmsFieldMarkdown,
  CmsFieldNumber,
  CmsFieldObject,
  CmsFieldRelation,
  CmsFieldSelect,
  CmsFieldStringOrText,
  CmsSelectWidgetOptionObject,
} from 'decap-cms-core';
import type { GeoPosition } from '../../model/fields/position.ts';

/** The way back from a field of Decap's to the model's; `item` where it is one line of the list at that path. */
export interface FieldMark {
  /** The collection of the model, the name of a singleton, or `town`. */
  collection: string;
  path: readonly string[];
  item?: true;
}

/** A text for all languages, or one per language. */
export interface LocalisedWidget {
  widget: 'belfry-localised';
  /** The town's languages, each by its name. */
  languages: readonly { code: string; label: string }[];
  multiline: boolean;
}

/** A day, with a time or without. */
export interface MomentWidget {
  widget: 'belfry-moment';
}

/** A point on the Earth. */
export interface PositionWidget {
  widget: 'belfry-position';
  /** Where the map starts. */
  center?: GeoPosition | undefined;
  /** The town's tile server, where it has one. */
  tiles?: { url: string; attribution: string } | undefined;
}

/** One word, or a list of several. */
export interface ChoicesWidget {
  widget: 'belfry-choices';
  options: CmsSelectWidgetOptionObject[];
}

/** A list whose lines are groups of fields, or the first of these fields alone. */
export interface LinesWidget {
  widget: 'belfry-lines';
  fields: MarkedField[];
  label_singular: string;
  summary?: string;
  collapsed: boolean;
}

type ListWidget = Omit<CmsFieldList, 'field' | 'fields' | 'types'> & { field?: MarkedField; fields?: MarkedField[] };
type ObjectWidget = Omit<CmsFieldObject, 'fields'> & { fields: MarkedField[] };
type Own = LocalisedWidget | MomentWidget | PositionWidget | ChoicesWidget | LinesWidget;

/** The widgets that Belfry registers under names of its own. */
export type BelfryWidget = Own['widget'];

/** A widget with its settings. */
export type Widget =
  | CmsFieldBoolean
  | CmsFieldColor
  | CmsFieldDateTime
  | CmsFieldFileOrImage
  | CmsFieldHidden
  | CmsFieldMarkdown
  | CmsFieldNumber
  | CmsFieldRelation
  | CmsFieldSelect
  | CmsFieldStringOrText
  | ListWidget
  | ObjectWidget
  | Own;

/** A field of Decap's configuration that knows which field of the model it is. */
export type MarkedField = CmsFieldBase & { belfry: FieldMark } & Widget;
