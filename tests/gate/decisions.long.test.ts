// What a program cannot decide is asked once for a component, wherever that stands, and no more when a human has decided.
import { afterAll, expect, test } from 'vitest';
import { checkTown } from '../../scripts/gate/check-town.ts';
import type { Finding } from '../../scripts/gate/finding.ts';
import { type MadeSite, makeSite } from '../../scripts/make-site.ts';
import { contextOpener } from '../../scripts/open-context.ts';
import { prepareContexts } from '../../scripts/prepare-context.ts';
import type { SiteFile } from '../../scripts/write-site.ts';
import { entry, makePlace, townSettings } from '../make-town.ts';

const place = makePlace();
afterAll(place.remove);
const town = 'wrenbridge';
const folders = { towns: place.towns, out: place.out, cache: place.cache };
const notice = (title: string) => entry({ title, date: '2026-03-01', summary: `${title}, on the square.` });
place.write(town, {
  'town.yaml': townSettings('Wrenbridge', 'modules: [news, legal]\n'),
  'news/en/market.md': notice('Market on Friday'),
  'news/en/fair.md': notice('The fair opens'),
});

const banner = `<style>.banner { background: url(/picture.png); color: #fff }</style>
<div class="banner"><p>Come and see</p></div>`;

/** A theme would have to do this: words over a picture, on both notices. */
function withBanner({ files, ...made }: MadeSite): MadeSite {
  const changed = [...files].map(([path, file]): [string, SiteFile] =>
    /^news\/(?:market|fair)\/index\.html$/.test(path)
      ? [path, String(file).replace('</main>', `${banner}</main>`)]
      : [path, file],
  );
  return { ...made, files: new Map(changed) };
}

async function questions(): Promise<{ path: string; finding: Finding }[]> {
  const { inputs } = await prepareContexts({
    themes: ['commons'],
    folders,
    now: new Date('2026-03-05'),
    search: false,
  });
  const { made } = await makeSite(town, await contextOpener(inputs)('commons'));
  if (!made) throw new Error('The town was not made');
  const { pages } = await checkTown({ made: withBanner(made), folders, language: 'en', browser: true, all: false });
  return pages.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
}

test('words over a picture: one question for both pages, then a decision, then none', async () => {
  const [asked, ...others] = await questions();
  expect(others).toEqual([]);
  expect(asked?.finding).toMatchObject({ rule: 'undecided', level: 'warning', wcag: ['1.4.3'] });
  expect(asked?.finding.where).toContain('Come and see');
  const component = String(asked?.finding.details?.component);
  expect(component).toContain('div.banner p');
  expect(asked?.finding.mend).toContain(`“${component}”`);

  const head = 'tool: belfry check\ncheckedOn: 2026-03-05\npages: 9\nfailures: 0\n';
  const decision = `decisions:\n  - component: ${component}\n    decidedOn: 2026-03-05\n    note: The picture is dark all over.\n`;
  place.write(town, { 'accessibility-checks.yaml': head + decision });
  expect(await questions()).toEqual([]);
});
