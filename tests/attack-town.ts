// A town in which every text tries to run a program in a visitor's browser.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { entry, type Place, townSettings } from './make-town.ts';

const shared = join(import.meta.dirname, '../../shared/cases/markdown-attacks/payloads.json');

/** Attacks of our own making, which are tried wherever a text may stand. */
export const ownAttacks: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '</script><script>alert(1)</script>',
  '</title></textarea></style><script>alert(1)</script>',
  ']]><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
  '<a href="javascript:alert(1)">press me</a>',
  '[press me](javascript:alert(1))',
  '[press me](<java\tscript:alert(1)>)',
  '[press me][where]\n\n[where]: javascript:alert(1)',
  '![a" onerror="alert(1)](media/photo.jpg "b\' onload=\'alert(1)")',
  '<javascript:alert(1)>',
  '<span lang="en" onmouseover="alert(1)" style="position:fixed">over</span>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<base href="https://elsewhere.example/">',
  '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
  '<form action="https://elsewhere.example/"><button autofocus onfocus=alert(1)>go</button></form>',
  '<style>@import "https://elsewhere.example/all.css"; body { display: none }</style>',
  '<link rel="stylesheet" href="https://elsewhere.example/all.css">',
  '&lt;img src=x onerror=alert(1)&gt;',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '{{constructor.constructor("alert(1)")()}} {alert(1)}',
  'a\u0001b\u0008c\u2028d\ufffee',
];

/** The payloads that others have gathered; undefined where the folder is absent. */
export function gatheredAttacks(): string[] | undefined {
  if (!existsSync(shared)) return undefined;
  return (JSON.parse(readFileSync(shared, 'utf8')) as { payload: string }[]).map(({ payload }) => payload);
}

const kinds = [
  { collection: 'news', fields: { date: '2026-03-01' } },
  { collection: 'pages', fields: {} },
  { collection: 'events', fields: { start: '2030-03-01T10:00' } },
  { collection: 'organisations', fields: { kind: 'association' } },
];

const within = (text: string, most: number, otherwise: string) => {
  const { length } = text.trim();
  return length > 0 && length <= most ? text : otherwise;
};

/** An entry with an attack as title, as summary and as body. */
function attack(text: string, index: number, { collection, fields }: (typeof kinds)[number]): [string, string] {
  const title = within(text, 120, `Attack ${index}`);
  const summary = within(text, 300, `Attack ${index} is too long to be a summary.`);
  return [
    `${collection}/en/attack-${index}.md`,
    entry({ ...fields, title, summary }, text.trim() ? text : 'An attack without a text.'),
  ];
}

/**
 * Writes the town `attacked`.
 * @param options.everywhere each attack as an entry of every collection, not of one in turn
 */
export async function makeAttackTown(options: {
  place: Place;
  attacks: readonly string[];
  everywhere: boolean;
}): Promise<void> {
  const { place, attacks, everywhere } = options;
  const entries = attacks.flatMap((text, index) => {
    const turn = kinds[index % kinds.length] as (typeof kinds)[number];
    return (everywhere ? kinds : [turn]).map((kind) => attack(text, index, kind));
  });
  const [html = '', quote = '', , script = ''] = ownAttacks;
  const picture = { src: 'media/photo.jpg', alt: `${quote} ${html}`, caption: `${html} ${script}`, credit: script };
  const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
  const places = ownAttacks.map((text, index) => [
    `places/en/spot-${index}.md`,
    entry({
      title: within(text, 120, `Spot ${index}`),
      kind: 'other',
      position: { latitude: 51 + index / 100, longitude: -1 },
      address: { street: html, postalCode: '"><b>', locality: script },
      openingHours: { weekly: [{ days: ['monday'], opens: '09:00', closes: '12:00' }], note: html },
    }),
  ]);
  const settings = townSettings('Attacked').replace(
    'name: Attacked\n',
    `name: ${JSON.stringify(`Attacked ${html}`)}\n`,
  );
  const home = [
    { block: 'welcome', title: quote, text: `${html}\n\n${script}` },
    { block: 'quick-links', title: script, links: [{ label: html, to: 'news/evil', hint: quote }] },
    ...['news', 'events', 'hours', 'map'].map((block) => ({ block, title: `${html} ${script}` })),
  ];
  place.write('attacked', {
    'town.yaml':
      settings +
      Object.entries({
        slogan: `${script} ${html}`,
        description: `${quote} ${script}`,
        crest: picture,
        image: picture,
        emergency: [{ label: html, phone: '+44 20 7946 0000', note: script }],
        social: [{ label: html.slice(0, 60), url: 'https://elsewhere.example/"onclick="alert(1)' }],
        enforcement: { name: script, url: 'https://elsewhere.example/' },
        home,
      })
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
        .join(''),
    'topics.yaml': `evil: ${JSON.stringify({ label: `${html} ${quote}`, synonyms: [script, quote] })}\n`,
    'media/photo.jpg': photo,
    'media/form.csv': 'a,b\n',
    'news/en/evil.md': entry(
      {
        title: `${quote} ${html}`,
        date: '2026-03-02',
        summary: `${script} ${quote}`,
        topics: ['evil'],
        image: picture,
        documents: [{ file: 'media/form.csv', title: `${html} ${script}` }],
        formerAddresses: ['/old/"><script>alert(1)</script>', 'javascript:alert(1)', '/a\nX-Evil: 1'],
      },
      'The [form](media/form.csv "\\"onclick=\\"alert(1)").',
    ),
    ...Object.fromEntries([...places, ...entries]),
  });
}
