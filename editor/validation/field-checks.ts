// Shows at each field what the build would say of it: errors as Decap shows its own, warnings beside them.
import { explain } from '../../content/model/explain.ts';
import type { Say } from '../../content/model/labels.ts';
import type { Problem } from '../../content/model/problem.ts';
import type { DecapRecord } from '../preview/draft-files.ts';
import { languageOf, type MountedField, pathOf } from './mounted-fields.ts';
import { type PlacedProblem, placeProblems } from './place-problems.ts';

/** What there is to say at one field. */
export interface Remarks {
  errors: readonly string[];
  warnings: readonly string[];
}

/** Milliseconds without a key before the entry is looked at. */
const QUIET = 700;

const NOTHING: Remarks = { errors: [], warnings: [] };

/** The problems of an entry by language; undefined as long as the town is not known. */
export type FindProblems = (
  entry: DecapRecord,
  collection: DecapRecord,
) => ReadonlyMap<string, readonly PlacedProblem[]> | undefined;

/** Checks the fields of the entry on the page. */
export class FieldChecks {
  readonly #find: FindProblems;
  readonly #say: Say;
  readonly #nameOfLanguage: (language: string) => string;
  readonly #mounted = new Map<string, MountedField>();
  /** Fields whose errors are told: those that were written in, and all after an attempt to save. */
  readonly #open = new Set<string>();
  readonly #told = new Map<string, string>();
  #remarks = new Map<string, Remarks>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: { find: FindProblems; say: Say; nameOfLanguage: (language: string) => string }) {
    this.#find = options.find;
    this.#say = options.say;
    this.#nameOfLanguage = options.nameOfLanguage;
  }

  /** A field has come onto the page. */
  add(field: MountedField): void {
    const { forID } = field.props;
    if (!forID || !field.props.field.get('belfry')) return;
    this.#mounted.set(forID, field);
    this.#later();
  }

  /** A field has gone. */
  remove(field: MountedField): void {
    const { forID = '' } = field.props;
    if (this.#mounted.get(forID) !== field) return;
    this.#mounted.delete(forID);
    this.#open.delete(forID);
    this.#told.delete(forID);
    this.#remarks.delete(forID);
  }

  /** A field's value has changed; Decap has taken its errors away. */
  changed(field: MountedField): void {
    const { forID = '' } = field.props;
    if (this.#mounted.get(forID) !== field) return;
    this.#open.add(forID);
    this.#told.delete(forID);
    this.#later();
  }

  /** Decap is about to save and wants to know what is wrong with a field; false when the town is not known yet. */
  validate(field: MountedField): boolean {
    const { forID = '' } = field.props;
    if (this.#mounted.get(forID) !== field) return false;
    if (!this.#look()) return false;
    this.#open.add(forID);
    this.#told.delete(forID);
    this.#tell(forID);
    // Decap asks the fields of the first language alone: those of the others are looked at with them.
    const own = languageOf(field, this.#mounted);
    for (const [id, other] of this.#mounted) {
      if (languageOf(other, this.#mounted) === own) continue;
      if (this.#remarks.has(id)) this.#open.add(id);
      this.#tell(id);
    }
    return true;
  }

  /** The warnings of a field. */
  warningsOf(field: MountedField): readonly string[] {
    return this.#remarks.get(field.props.forID ?? '')?.warnings ?? [];
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // The town is on its way: once more when it should be here.
      if (!this.#look()) this.#later();
      else for (const id of this.#open) this.#tell(id);
    }, QUIET);
  }

  /** The fields' problems anew; false when they cannot be known. */
  #look(): boolean {
    const [any] = this.#mounted.values();
    if (!any) return true;
    const problems = this.#find(any.props.getEntry() as DecapRecord, any.props.collection as DecapRecord);
    if (!problems) return false;
    const before = this.#remarks;
    this.#remarks = this.#remarksOf(problems);
    for (const [id, field] of this.#mounted) {
      const now = this.#remarks.get(id) ?? NOTHING;
      if (now.warnings.join() !== (before.get(id) ?? NOTHING).warnings.join()) field.forceUpdate();
    }
    return true;
  }

  #remarksOf(problems: ReadonlyMap<string, readonly PlacedProblem[]>): Map<string, Remarks> {
    const places = Map.groupBy(this.#mounted.entries(), ([, field]) => languageOf(field, this.#mounted));
    const [first = ''] = this.#mounted.keys();
    const remarks = new Map<string, Remarks>();
    const add = (id: string, { level, ...problem }: Problem, prefix: string) => {
      const { message, hint } = explain({ level, ...problem }, this.#say);
      const text = `${prefix}${message} ${hint}`.trim();
      const { errors, warnings } = remarks.get(id) ?? NOTHING;
      remarks.set(
        id,
        level === 'error' ? { errors: [...errors, text], warnings } : { errors, warnings: [...warnings, text] },
      );
    };
    for (const [language, placed] of problems) {
      const here = (places.get(language) ?? []).map(([id, field]) => ({ id, path: pathOf(field, this.#mounted) }));
      // A language that is not on the page is spoken for by the first field.
      const prefix = here.length > 0 ? '' : `${this.#nameOfLanguage(language)}: `;
      const found = placeProblems(placed, here.length > 0 ? here : [{ id: first, path: [] }]);
      for (const [id, list] of found) for (const problem of list) add(id, problem, prefix);
    }
    return remarks;
  }

  #tell(id: string): void {
    const field = this.#mounted.get(id);
    const { errors } = this.#remarks.get(id) ?? NOTHING;
    const key = errors.join('\n');
    if (!field || this.#told.get(id) === key || (!this.#told.has(id) && key === '' && !this.#open.has(id))) return;
    this.#told.set(id, key);
    const parentIds = (field.props.parentIds ?? []).filter((each) => each !== undefined);
    field.props.onValidateObject?.(
      id,
      errors.map((message) => ({ type: 'CUSTOM', message, parentIds })),
    );
  }
}
