// What a build writes, and above all what it does not.
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { paint, progressLine, type Stream } from '../scripts/terminal.ts';
import { buildOn } from './build-on.ts';
import { entry, makePlace, townSettings, treeOf } from './make-town.ts';
import { elements, pageOf, wordsIn } from './page-of.ts';
import { runBelfry } from './run-belfry.ts';

interface Built {
  compiled: boolean;
  towns: {
    town: string;
    skipped: boolean;
    pages: number;
    pictures: number;
    written?: { added: string[]; changed: string[]; removed: string[] };
  }[];
}

const place = makePlace();
afterAll(place.remove);
const town = 'rookhope';
const site = join(place.out, town);

const news = (title: string) => entry({ title, date: '2026-03-01', summary: `${title}, in short.` });

/** A picture of two colours that a camera took lying on its side, and that says where. */
async function photograph(): Promise<Buffer> {
  const half = await sharp({ create: { width: 600, height: 800, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: 'blue' } })
    .composite([{ input: half, left: 0, top: 0 }])
    .jpeg()
    .withExif({
      IFD0: { Orientation: '6', Artist: 'A photographer' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 43/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '2/1 6/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

beforeAll(async () => {
  const photo = await photograph();
  place.write(town, {
    'town.yaml': townSettings('Rookhope', 'home:\n  - { block: welcome }\n  - { block: news, count: 3 }\n'),
    'pages/en/about.md': entry({ title: 'About' }, 'See [the photograph itself](media/original.jpg).'),
    'news/en/bridge.md': entry(
      { title: 'The bridge', date: '2026-03-02', summary: 'Open.', image: { src: 'media/photo.jpg', alt: 'A bridge' } },
      '![The other side](media/photo.jpg)',
    ),
    'news/en/market.md': news('The market'),
    'news/en/school.md': news('The school'),
    'media/photo.jpg': photo,
    'media/original.jpg': photo,
    'media/unused.jpg': await sharp(photo).rotate(180).jpeg().toBuffer(),
  });
});

/** Inode and time of every file and folder: the same when nothing was written. */
function standing(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const facts = (path: string) => lstatSync(join(folder, path));
  return Object.fromEntries(paths.map((path) => [path, `${facts(path).ino} ${facts(path).mtimeMs}`]));
}

async function build(...words: string[]) {
  const run = await place.run('build', '--json', ...words);
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
  const built = JSON.parse(run.stdout) as Built;
  return { compiled: built.compiled, ...(built.towns[0] as Built['towns'][number]) };
}

/** Builds, and makes sure that what it says it wrote is what differs. */
async function buildAndCompare(...words: string[]) {
  const before = treeOf(site);
  const built = await build(...words);
  const after = treeOf(site);
  const { added = [], changed = [], removed = [] } = built.written ?? {};
  expect(added.toSorted()).toEqual(Object.keys(after).filter((path) => !(path in before)));
  expect(removed.toSorted()).toEqual(Object.keys(before).filter((path) => !(path in after)));
  expect(changed.toSorted()).toEqual(
    Object.keys(after).filter((path) => path in before && before[path] !== after[path]),
  );
  return { ...built, added, changed, removed };
}

describe('a build', () => {
  it('writes the whole site at first', async () => {
    const { skipped, written, pages } = await build();
    expect(skipped).toBe(false);
    expect(pages).toBeGreaterThan(8);
    expect(written?.added.toSorted()).toEqual(Object.keys(treeOf(site)));
    expect(written?.added).toContain('news/market/index.html');
  });

  it('writes nothing, anywhere, when nothing has changed', async () => {
    const before = [standing(place.out), standing(place.cache)];
    const { skipped, compiled } = await build();
    expect({ skipped, compiled }).toEqual({ skipped: true, compiled: false });
    expect([standing(place.out), standing(place.cache)]).toEqual(before);
  });

  it('rewrites after an edit only the files that differ, and says which', async () => {
    const before = standing(site);
    place.write(town, { 'news/en/market.md': news('The market').replace('A line', 'Another line') });
    const { changed, added, removed, compiled, pictures } = await buildAndCompare();
    expect(compiled).toBe(false);
    expect(pictures).toBe(0);
    expect(changed).toContain('news/market/index.html');
    expect(changed).not.toContain('index.html');
    expect(changed.filter((path) => path.endsWith('.html'))).toEqual(['news/market/index.html']);
    expect([...added, ...removed].filter((path) => !path.startsWith('pagefind/'))).toEqual([]);
    const after = standing(site);
    const untouched = ['index.html', 'about/index.html', 'news/school/index.html', '404.html'];
    for (const path of untouched) expect(after[path]).toBe(before[path]);
  });

  it('leads from the former address of an entry that was renamed and kept its mark', async () => {
    const text = readFileSync(join(place.towns, town, 'news/en/school.md'), 'utf8').replace('---', '---\nid: school');
    place.write(town, { 'news/en/school.md': text });
    await buildAndCompare();
    place.write(town, { 'news/en/school.md': undefined, 'news/en/new-school.md': text });
    await buildAndCompare();
    expect(place.read(town, '_redirects')).toContain('/news/school /news/new-school/ 301!');
    place.write(town, { 'news/en/school.md': text, 'news/en/new-school.md': undefined });
    await buildAndCompare();
    expect(place.read(town, '_redirects')).toContain('/news/new-school /news/school/ 301!');
  });

  it('keeps the last site when an address would be lost, and says what to do', async () => {
    const before = treeOf(site);
    const text = readFileSync(join(place.towns, town, 'news/en/school.md'), 'utf8');
    place.write(town, { 'news/en/school.md': undefined });
    const run = await place.run('build');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('The address /news/school/ was published, and nothing stands there any more.');
    expect(treeOf(site)).toEqual(before);
    place.write(town, { 'news/en/school.md': text });
  });

  it('takes away the page of an entry that was withdrawn and every trace of it', async () => {
    const settings = readFileSync(join(place.towns, town, 'town.yaml'), 'utf8');
    place.write(town, {
      'news/en/school.md': undefined,
      'town.yaml': `${settings}\nwithdrawn: [/news/school/, /news/new-school/]\n`,
    });
    const { removed } = await buildAndCompare();
    expect(removed).toContain('news/school/index.html');
    // What editors see of the settings names the address that they withdrew.
    const pages = Object.keys(treeOf(site)).filter((path) => /\.(html|xml|json)$/.test(path) && !/^admin\//.test(path));
    expect(pages.filter((path) => place.read(town, path).includes('news/school'))).toEqual([]);
  });

  it('builds again when told to, and replaces nothing that is the same', async () => {
    const before = standing(site);
    const { skipped, changed, added, removed } = await buildAndCompare('--force');
    expect(skipped).toBe(false);
    expect([changed, added, removed]).toEqual([[], [], []]);
    expect(standing(site)).toEqual(before);
  });

  it('makes the same site from nothing, in the folders that it was told', async () => {
    const fresh = makePlace();
    const run = await runBelfry(['build', '--towns', place.towns, '--out', fresh.out, '--cache', fresh.cache]);
    expect(run.code).toBe(0);
    expect(treeOf(join(fresh.out, town))).toEqual(treeOf(site));
    const known = ['inputs.json', 'markdown', 'media', 'pictures', 'search'];
    expect(readdirSync(fresh.cache).filter((name) => !known.includes(name))).toEqual([]);
    fresh.remove();
  });
});

describe('a published picture', () => {
  const published = (name: string) => readdirSync(join(site, 'media')).filter((file) => file.startsWith(name));

  it('is one that a page shows', () => {
    expect(published('photo')).not.toEqual([]);
    expect(published('unused')).toEqual([]);
    expect(published('photo').filter((file) => file.endsWith('.avif'))).toHaveLength(2);
  });

  it('tells nothing of the place and the person that took it', async () => {
    expect((await sharp(join(place.towns, town, 'media/photo.jpg')).metadata()).exif).toBeDefined();
    const files = [...published('photo'), ...published('original')];
    expect(files.length).toBeGreaterThan(6);
    for (const file of files) {
      const { exif, xmp, orientation = 1 } = await sharp(join(site, 'media', file)).metadata();
      expect({ file, exif, xmp, orientation }).toEqual({ file, exif: undefined, xmp: undefined, orientation: 1 });
    }
  });

  it('stands upright', async () => {
    const [html] = elements(pageOf(place.read(town, 'news/bridge/index.html')), 'img');
    expect([html?.properties.width, html?.properties.height].map(Number)).toEqual([800, 1200]);
    for (const file of [...published('photo'), ...published('original')]) {
      const picture = sharp(join(site, 'media', file));
      const { width = 0, height = 0 } = await picture.metadata();
      expect(height / width).toBeCloseTo(1.5, 1);
      const [red = 0, , blue = 0] = await picture.extract({ left: 9, top: 9, width: 1, height: 1 }).raw().toBuffer();
      expect({ file, isRed: red > 200 && blue < 90, width }).toEqual({ file, isRed: true, width });
    }
  });
});

describe('a build on a later day', () => {
  const days = makePlace();
  afterAll(days.remove);
  const on = (day: string) => buildOn({ place: days, day });

  it('changes what that day changes, and nothing before', async () => {
    days.write('tarset', {
      'town.yaml': townSettings('Tarset', 'home:\n  - { block: events, count: 3 }\n'),
      'pages/en/about.md': entry({ title: 'About' }),
      'events/en/fair.md': entry({ title: 'Spring fair', start: '2026-03-08T10:00' }),
      'events/en/walk.md': entry({ title: 'Night walk', start: '2026-03-20T21:00' }),
    });
    expect((await on('2026-03-05')).towns[0]?.skipped).toBe(false);
    const home = () => wordsIn(elements(pageOf(days.read('tarset', 'index.html')), 'main')[0]);
    expect(home()).toContain('Spring fair');
    expect((await on('2026-03-06')).towns[0]?.skipped).toBe(true);
    const [later] = (await on('2026-03-09')).towns;
    expect(later?.skipped).toBe(false);
    expect(later?.written?.changed).toContain('index.html');
    expect(later?.written?.changed).not.toContain('about/index.html');
    expect(home()).not.toContain('Spring fair');
    expect(home()).toContain('Night walk');
    expect(existsSync(join(days.out, 'tarset/events/fair/index.html'))).toBe(true);
  });

  it('builds anew for a day before the last build', async () => {
    expect((await on('2026-03-05')).towns[0]?.written?.changed).toContain('index.html');
    expect((await on('2026-03-05')).towns[0]?.skipped).toBe(true);
  });
});

describe('what a build prints', () => {
  it('holds no colours and no progress where nobody watches', async () => {
    const run = await place.run('build', '--force');
    expect(run.stdout + run.stderr).not.toContain('\u001b');
    expect(run.stdout).toMatch(/^ {2}rookhope: \d+ pages, no file differs\n1 town, \d+ pages in /);
  });

  it('is coloured on a terminal, unless NO_COLOR says otherwise', () => {
    const printed: string[] = [];
    const terminal = { isTTY: true, columns: 30, write: (text: string) => printed.push(text) } as unknown as Stream;
    vi.stubEnv('NO_COLOR', '');
    expect(paint(terminal, 'red', 'error')).toContain('\u001b[31m');
    vi.stubEnv('NO_COLOR', '1');
    expect(paint(terminal, 'red', 'error')).toBe('error');
    vi.unstubAllEnvs();
    progressLine(terminal).show('Building a town with a very long name indeed');
    expect(printed.join('').replace('\r\u001b[2K', '').length).toBeLessThan(30);
    expect(paint({ isTTY: false } as Stream, 'red', 'error')).toBe('error');
  });
});
