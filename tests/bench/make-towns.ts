// Makes towns for the benchmark: complete, without pictures, as many entries as asked for.
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Words, words } from './words.ts';

const COLLECTIONS = ['news', 'events', 'places', 'organisations', 'pages'] as const;
type Collection = (typeof COLLECTIONS)[number];

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const position = ({ number }: Words) => ({
  latitude: 50 + number(10_000) / 1e5,
  longitude: 5 + number(10_000) / 1e5,
});

/** The fields of one entry beside its title. */
const fields: Readonly<Record<Collection, (draw: Words, index: number) => object>> = {
  news: (draw, index) => ({ date: day(index % 300), summary: draw.sentence() }),
  events: (draw, index) => ({
    start: `${day(330 + (index % 360))}T19:00`,
    end: `${day(330 + (index % 360))}T21:30`,
    summary: draw.sentence(),
  }),
  places: (draw) => ({
    kind: draw.pick(['library', 'school', 'park', 'sports']),
    summary: draw.sentence(),
    position: position(draw),
  }),
  organisations: (draw) => ({
    kind: draw.pick(['association', 'company']),
    summary: draw.sentence(),
    position: position(draw),
  }),
  pages: (draw) => ({ summary: draw.sentence() }),
};

/** A text of about two thousand characters with what town texts have: headings, lists, a table, links, emphasis. */
const body = (
  draw: Words,
  links: readonly string[],
): string => `${draw.paragraph(3)} See [what is near](${draw.pick(links)}).

## ${draw.title()}

${draw.paragraph(2)} **${draw.sentence()}**

- ${draw.sentence()}
- ${draw.sentence()}
- *${draw.sentence()}*

## ${draw.title()}

| What | When | Price |
| --- | --- | --- |
| ${draw.title()} | 09:00 | ${draw.number(90)} € |
| ${draw.title()} | 14:30 | ${draw.number(90)} € |

${draw.paragraph(4)}
`;

const settings = (name: string, modules: readonly string[] | undefined) => `name: ${name}
languages: [en]
country: GB
timeZone: Europe/London
domain: ${name.toLowerCase()}.example
contact:
  name: ${name} Town Council
  address: { street: 1 Market Place, postalCode: ZZ9 9ZZ, locality: ${name} }
  email: office@${name.toLowerCase()}.example
${modules ? `modules: [${modules.join(', ')}]\n` : ''}`;

/** Where one entry of a town stands, its fields and its text. */
export interface BenchEntry {
  path: string;
  text: string;
}

/** The entries of one town. */
export function entriesOf(town: number, count: number): BenchEntry[] {
  const draw = words(town + 1);
  const places = Array.from({ length: count }, (_, index) => {
    const collection = COLLECTIONS[index % COLLECTIONS.length] as Collection;
    return { collection, slug: `${collection}-${index}`, index };
  });
  const links = places.map(({ collection, slug }) => `${collection}/${slug}`);
  return places.map(({ collection, slug, index }) => {
    const values = { title: `${draw.title()} ${index}`, ...fields[collection](draw, index) };
    const front = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return { path: `${collection}/en/${slug}.md`, text: `---\n${front.join('\n')}\n---\n\n${body(draw, links)}` };
  });
}

/** Writes `towns` towns of `entries` entries each below `folder`; `whole` towns have all modules, others those that they use. */
export function makeTowns(options: { folder: string; towns: number; entries: number; whole?: boolean }): void {
  const { folder, towns, entries, whole = false } = options;
  for (let town = 0; town < towns; town++) {
    const home = `${folder}/town${town}`;
    for (const collection of COLLECTIONS) mkdirSync(`${home}/${collection}/en`, { recursive: true });
    writeFileSync(`${home}/town.yaml`, settings(`Town${town}`, whole ? undefined : COLLECTIONS));
    for (const { path, text } of entriesOf(town, entries)) writeFileSync(`${home}/${path}`, text);
  }
}
