// Which pages stand for all: one of every kind of a town.
import type { DemoPage, DemoTown } from './describe-town.ts';

// What tells the pages of one kind apart enough that both have to be looked at.
const sort = ({ kind, fallback, scope }: DemoPage): string => `${kind} ${fallback} ${scope !== ''}`;

/**
 * One page of every kind, the fullest (in bytes of HTML) that there is, in the languages of the town by turns. Pages
 * of mini-sites, and those whose text is in another language, are kinds of their own.
 */
export function onePageOfEveryKind(options: { town: DemoTown; sizeOf: (page: DemoPage) => number }): DemoPage[] {
  const { town, sizeOf } = options;
  const byKind = Object.values(Object.groupBy(town.pages, sort)) as DemoPage[][];
  return byKind.map((pages, turn) => {
    const wanted = town.languages[turn % town.languages.length];
    const inLanguage = pages.filter(({ language }) => language === wanted);
    const candidates = inLanguage.length > 0 ? inLanguage : pages;
    return candidates.reduce((best, each) => (sizeOf(each) > sizeOf(best) ? each : best));
  });
}
