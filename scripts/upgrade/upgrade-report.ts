// What an upgrade changes on each town, for the terminal and as a page with pictures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { escapeHtml } from '../start-page.ts';
import { counted } from '../terminal.ts';
import type { Difference, SiteChanges } from './compare-sites.ts';
import type { Pair } from './take-pairs.ts';

const SHOWN = 8;

const WORDS: Readonly<Record<Difference, string>> = {
  text: 'say something else',
  markup: 'are marked up otherwise and say the same',
  look: 'look different: only style sheets or scripts have changed',
};

const addressOf = (path: string): string => `/${path.replace(/index\.html$/, '')}`;

/** Each sort of change with its pages; sorts without pages are left out. */
function sorts({ added, gone, changed }: SiteChanges): { words: string; paths: string[] }[] {
  const of = (kind: Difference) => [...changed].flatMap(([path, each]) => (each === kind ? [path] : []));
  return [
    { words: 'are new', paths: added },
    { words: 'are gone', paths: gone },
    ...(Object.keys(WORDS) as Difference[]).map((kind) => ({ words: WORDS[kind], paths: of(kind) })),
  ].filter(({ paths }) => paths.length > 0);
}

/** The changes of one town as lines. */
export function townLines(town: string, changes: SiteChanges): string[] {
  const found = sorts(changes);
  if (found.length === 0) return [`${town}: ${counted(changes.pages, 'page')}, nothing changes`];
  return [
    `${town}: ${counted(changes.pages, 'page')}`,
    ...found.flatMap(({ words, paths }) => {
      const more = paths.length > SHOWN ? [`      … and ${paths.length - SHOWN} more`] : [];
      return [
        `  ${paths.length} ${words}`,
        ...paths.slice(0, SHOWN).map((path) => `      ${addressOf(path)}`),
        ...more,
      ];
    }),
  ];
}

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem}
figure{margin:0}img{inline-size:100%;block-size:auto;border:1px solid}li{overflow-wrap:anywhere}`;

function section(town: string, changes: SiteChanges, pairs: readonly Pair[]): string {
  const lists = sorts(changes).map(({ words, paths }) => {
    const items = paths.map((path) => `<li>${escapeHtml(addressOf(path))}</li>`).join('');
    return `<details${paths.length <= SHOWN ? ' open' : ''}><summary>${paths.length} ${words}</summary><ul>${items}</ul></details>`;
  });
  const pictures = pairs.map(
    ({ path, before, after }) =>
      `<h3>${escapeHtml(addressOf(path))}</h3><div class="pair"><figure><figcaption>Before</figcaption><img src="${before}" alt="The page before the upgrade"></figure><figure><figcaption>After</figcaption><img src="${after}" alt="The page after the upgrade"></figure></div>`,
  );
  return `<section><h2>${escapeHtml(town)}</h2><p>${counted(changes.pages, 'page')}${lists.length === 0 ? '; nothing changes.' : ':'}</p>${lists.join('')}${pictures.join('')}</section>`;
}

/** Writes the page into a folder in which its pictures stand; gives its path. */
export function writeUpgradeReport(options: {
  folder: string;
  title: string;
  changes: ReadonlyMap<string, SiteChanges>;
  pairs: readonly Pair[];
}): string {
  const { folder, title, changes, pairs } = options;
  const sections = [...changes].map(([town, each]) =>
    section(
      town,
      each,
      pairs.filter((pair) => pair.town === town),
    ),
  );
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/index.html`;
  writeFileSync(
    file,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${sections.join('\n')}
</main></body></html>
`,
  );
  return file;
}
