// Why a file of the web could not be had: a reason that can be said in every language.
import { type Details, type Phrase, phrase } from '../../content/model/phrase.ts';

/** The reasons there are; the label `phrase.fetch.<reason>` says each. */
export type FetchReason =
  | 'timeout'
  | 'tooLarge'
  | 'address'
  | 'redirects'
  | 'private'
  | 'status'
  | 'notReached'
  | 'notFeed'
  | 'notRecord'
  | 'tooHard';

/** What went wrong, as plain data. */
export interface FetchProblem {
  reason: FetchReason;
  details: Details;
}

/** A fetch that failed for something that the other side did. */
export class FetchFailure extends Error {
  readonly problem: FetchProblem;
  constructor(reason: FetchReason, details: Details = {}) {
    super(reason);
    this.problem = { reason, details };
  }
}

/** The reason in words that end a sentence. */
export const sayFailure = ({ reason, details }: FetchProblem): Phrase => phrase(`phrase.fetch.${reason}`, details);
