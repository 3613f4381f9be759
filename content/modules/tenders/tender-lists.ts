// In which state a tender is, and the tenders of each state.
import type { Entry } from '../../model/entry.ts';
import { isListed } from '../../model/listed.ts';
import type { PageContext } from '../../model/module.ts';
import type { Site } from '../../model/site.ts';
import { tenders } from './model.ts';

export type Tender = Entry<typeof tenders.fields>;

/** Open = offers are taken; closed = they are being compared; awarded = there is a result. */
export const STATES = ['open', 'closed', 'awarded'] as const;
export type TenderState = (typeof STATES)[number];

/** The state of a tender today. */
export function stateOf(tender: Tender, site: Site): TenderState {
  if (tender.values.result) return 'awarded';
  return isListed(tenders, tender, site.today) ? 'open' : 'closed';
}

/** Below the list of tenders: where those of a state stand. */
export const pathOf = (state: TenderState): string => (state === 'open' ? 'tenders/' : `tenders/${state}/`);

/** The tenders of a state: open ones by their end, the nearest first; the others the latest first. */
export function tendersIn(state: TenderState, { site, language }: Pick<PageContext, 'site' | 'language'>): Tender[] {
  const found = site.list(tenders, language).filter((tender) => stateOf(tender, site) === state);
  const by = ({ values }: Tender) => (state === 'awarded' ? (values.result?.day ?? '') : values.closes);
  return found.toSorted((a, b) => (state === 'open' ? by(a).localeCompare(by(b)) : by(b).localeCompare(by(a))));
}
