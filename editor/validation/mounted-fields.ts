// The fields that stand on the page just now, and which value of the entry each of them edits.
import type { Path } from '../../content/model/problem.ts';

/** What a field of Decap's configuration says of itself. */
interface FieldRecord {
  get: (key: string) => unknown;
  getIn: (path: readonly string[]) => unknown;
}

/** An error as Decap shows it at a field. */
export interface ShownError {
  type: 'CUSTOM';
  message: string;
  /** The fields around it, which are marked as well. */
  parentIds: readonly string[];
}

/** The parts of what Decap gives to a field that are used here. */
export interface FieldProps {
  field: FieldRecord;
  value: unknown;
  /** The field's identifier on the page. */
  forID?: string;
  /** Identifiers of the fields around it; a line of a list has one too. */
  parentIds?: readonly (string | undefined)[];
  /** The language that is written, where there are several; only fields at the top know it. */
  locale?: string;
  /** Whether the language that is written inherits the field. */
  isFieldHidden?: (field: FieldRecord) => boolean;
  onChange: (value: unknown, metadata?: unknown) => void;
  collection: FieldRecord;
  getEntry: () => FieldRecord;
  onValidateObject?: (id: string, errors: readonly ShownError[]) => void;
  /** Decap's own way to validate. */
  validate: () => void;
}

/** A field on the page. */
export interface MountedField {
  props: FieldProps;
  /** Lists name their lines. */
  state?: { keys?: readonly string[] } | null;
  forceUpdate: () => void;
  lineKeys?: () => readonly string[] | undefined;
}

/** The fields by their identifiers. */
export type MountedFields = ReadonlyMap<string, MountedField>;

const parentsOf = ({ props }: MountedField) => (props.parentIds ?? []).filter((id) => id !== undefined);

/** The name of the value; a line of a list that is a value itself has none. */
const nameOf = ({ props }: MountedField): string[] =>
  props.field.getIn(['belfry', 'item']) ? [] : [String(props.field.get('name'))];

/** Where a field's value stands in the entry. */
export function pathOf(field: MountedField, mounted: MountedFields): Path {
  let list: MountedField | undefined;
  const above = parentsOf(field).flatMap((id): (string | number)[] => {
    const parent = mounted.get(id);
    if (parent) {
      list = parent;
      return nameOf(parent);
    }
    const index = (list?.lineKeys?.() ?? list?.state?.keys)?.indexOf(id) ?? -1;
    return index < 0 ? [] : [index];
  });
  return [...above, ...nameOf(field)];
}

/** The language that a field is written in; '' where there is only one. */
export function languageOf(field: MountedField, mounted: MountedFields): string {
  const top = parentsOf(field).map((id) => mounted.get(id));
  return [...top, field].map((each) => each?.props.locale).find(Boolean) ?? '';
}
