// A person's role in a body of the town, and the time in which it is held.
import type { Day } from './fields/day.ts';
import type { Localised } from './fields/localised.ts';

/** A role as people's entries hold it: what it is, where, and from when until when. */
export interface Mandate {
  readonly role: Localised;
  /** The council, the board …, in words. */
  readonly body?: Localised | undefined;
  /** Or the slug of a department. */
  readonly unit?: string | undefined;
  readonly from?: Day | undefined;
  /** The last day. */
  readonly until?: Day | undefined;
}

/** Whether a role was held at any time from `first` to `last`; both days count, and a role without dates has always been. */
export const isHeldIn = (mandate: Pick<Mandate, 'from' | 'until'>, first: Day, last: Day): boolean =>
  (mandate.from ?? first) <= last && (mandate.until ?? last) >= first;

/** Whether a role is held on a day. */
export const isHeldOn = (mandate: Pick<Mandate, 'from' | 'until'>, day: Day): boolean => isHeldIn(mandate, day, day);
