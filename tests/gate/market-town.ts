// A small town with one notice, for tests of what the gate does with it.
import type { WholeReport } from '../../scripts/gate/report/whole-report.ts';
import { entry, makePlace, type Place, townSettings } from '../make-town.ts';

/** The folder of the town. */
export const town = 'wrenbridge';

/** A notice without a fault. */
export const sound = 'The market moves to **Friday**. Stalls open at eight.';

/** A notice with a line in bold letters where a heading should be. */
export const barrier =
  '**Where to find us**\n\nThe stalls stand on the square beside the old bridge, as they do every week.';

/** Makes the town in a place of its own; the caller removes it. */
export function makeMarketTown({ modules = 'news' } = {}): {
  place: Place;
  /** Runs `belfry check` on it, with more words of the command. */
  check: (...words: string[]) => Promise<{ code: number | null; report: WholeReport }>;
  /** Writes the notice. */
  tell: (body: string) => void;
} {
  const place = makePlace();
  place.write(town, { 'town.yaml': townSettings('Wrenbridge', `modules: [${modules}]\n`) });
  return {
    place,
    check: async (...words) => {
      const { code, stdout } = await place.run('check', town, '--json', ...words);
      return { code, report: JSON.parse(stdout) };
    },
    tell: (body) =>
      place.write(town, {
        'news/en/market.md': entry(
          { title: 'Market on Friday', date: '2026-03-01', summary: 'The market moves to Friday.' },
          body,
        ),
      }),
  };
}
