// A site as rules over HTML look at it: its pages read, and how its other addresses answer.
import type { GateSite } from './gate-site.ts';
import { type HtmlPage, readHtml } from './html-page.ts';

/** All pages that are checked together. */
export interface HtmlSite extends Pick<GateSite, 'origin' | 'answer' | 'missing'> {
  readonly pages: readonly HtmlPage[];
}

/** Reads the pages of a site. */
export const readHtmlSite = ({ origin, answer, missing, pages }: GateSite): HtmlSite => ({
  origin,
  answer,
  missing,
  pages: pages.map(readHtml),
});
