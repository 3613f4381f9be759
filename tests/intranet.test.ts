// An internal site is built apart: it takes what it needs from its town, and the town's public site has nothing of it.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entry, makePlace } from './make-town.ts';
import { runBelfry } from './run-belfry.ts';

const place = makePlace();
afterAll(place.remove);

const crest =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><circle r="4"/></svg>';
const settings = (phone: string) => `name: Weirbridge
languages: [en, fr]
country: BE
timeZone: Europe/Brussels
domain: weirbridge.example
crest:
  # Drawn by hand.
  src: "media/crest.svg"
  alt: A weir
palette: { primary: "#5a1f3d" }
contact: { address: { locality: Weirbridge }, email: info@weirbridge.example, phone: "${phone}" }
intranet: https://staff.weirbridge.example
modules: [pages, legal, news, events, documents]
`;
const inner = `private: true
partOf: weirbridge
domain: staff.weirbridge.example
slogan: { en: For those who work here, fr: Pour celles et ceux qui travaillent ici }
modules: [pages, news, events, documents, alerts]
`;

const build = async () => {
  const run = await runBelfry(['build', '--json', ...place.options]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(run.stdout).towns as { town: string; skipped: boolean; problems: { message: string }[] }[];
};

/** Every file of a site as text, by path. */
function filesOf(town: string): Map<string, string> {
  const folder = join(place.out, town);
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    found.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, 'latin1')];
    }),
  );
}

beforeAll(async () => {
  place.write('weirbridge', {
    'town.yaml': settings('+32 81 00 00 01'),
    'media/crest.svg': crest,
    'pages/en/about.md': entry({ title: 'About' }),
    'news/en/market.md': entry({ title: 'The market', date: '2026-03-01', summary: 'It moves.' }),
  });
  place.write('weirbridge-staff', {
    'town.yaml': inner,
    'pages/en/holidays.md': entry({ title: 'Asking for kingfisher leave', menu: true }, 'Fill in the form.'),
    'news/en/kettle.md': entry({ title: 'A new kettle', date: '2026-03-01', summary: 'In the kingfisher room.' }),
    'events/en/lunch.md': entry({ title: 'Kingfisher lunch', start: '2030-06-01T12:00', summary: 'Together.' }),
  });
  const built = await build();
  expect(built.flatMap(({ problems }) => problems)).toEqual([]);
});

describe('an internal site', () => {
  it('has the name, crest, colours, languages and contact of its town', () => {
    const files = filesOf('weirbridge-staff');
    const home = files.get('index.html') ?? '';
    expect(home).toContain('Weirbridge');
    expect(home).toContain('info@weirbridge.example');
    expect(home).toContain('Internal site of Weirbridge');
    expect(home).not.toContain('Official website');
    const address = /src="(\/media\/crest-[^"]+\.svg)"/.exec(home)?.[1] ?? '';
    expect(address).not.toBe('');
    expect(existsSync(join(place.out, 'weirbridge-staff', address))).toBe(true);
    expect(files.get('theme.css')).toBe(filesOf('weirbridge').get('theme.css'));
    expect(files.has('fr/index.html')).toBe(true);
  });

  it('is kept from search engines by every page, by its headers and by robots.txt', () => {
    const files = filesOf('weirbridge-staff');
    expect(files.get('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(files.get('_headers')).toMatch(/^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex, nofollow, noarchive\n/);
    expect(files.get('_headers')).toContain('Cache-Control: private, no-cache');
    expect(files.get('_headers')).not.toContain('public,');
    const pages = [...files].filter(([path]) => path.endsWith('.html') && !path.startsWith('pagefind'));
    expect(pages.length).toBeGreaterThan(8);
    for (const [path, html] of pages) expect(html, path).toMatch(/<meta name="robots" content="noindex/);
  });

  it('has no sitemap, no feeds and no open data, and links to none', () => {
    const files = filesOf('weirbridge-staff');
    const paths = [...files.keys()].filter((path) => !/^(?:admin|pagefind)\//.test(path));
    expect(paths.filter((path) => /sitemap|feed|atom|\.csv$|\.jsonld$|^data\//.test(path))).toEqual([]);
    expect(paths.filter((path) => /^(?:news|events|pages)\/.*\.json$/.test(path))).toEqual([]);
    for (const path of ['index.html', 'news/index.html', 'events/index.html', 'alerts/index.html'])
      expect(files.get(path), path).not.toMatch(/application\/(?:rss|atom|feed)|href="\/data\//);
  });

  it('passes the check', async () => {
    const run = await runBelfry(['check', 'weirbridge-staff', '--no-browser', ...place.options]);
    expect(run, run.stdout + run.stderr).toMatchObject({ code: 0 });
  });

  it('says so when it is part of a town that is not there', async () => {
    place.write('weirbridge-lost', { 'town.yaml': inner.replace('partOf: weirbridge', 'partOf: weirbrige') });
    const { stdout, stderr } = await runBelfry(['check', 'weirbridge-lost', '--content', ...place.options]);
    rmSync(join(place.towns, 'weirbridge-lost'), { recursive: true });
    expect(stdout + stderr).toMatch(/town\.yaml:2:\d+.*\n?.*There is no town “weirbrige”/);
  });
});

describe('the public site', () => {
  it('has nothing of the internal site but the link to it', () => {
    const files = filesOf('weirbridge');
    expect([...files].filter(([, text]) => /kingfisher/i.test(text)).map(([path]) => path)).toEqual([]);
    expect(files.get('index.html')).toContain(
      '<a href="https://staff.weirbridge.example" rel="nofollow">For staff</a>',
    );
    expect(files.get('sitemap.xml')).not.toContain('staff');
    expect(files.get('robots.txt')).toContain('Allow: /');
    expect(files.get('_headers')).not.toMatch(/^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag/);
  });
});

describe('a change of the town', () => {
  it('reaches the internal site; a change of the internal site leaves the public one as it is', async () => {
    place.write('weirbridge', { 'town.yaml': settings('+32 81 00 00 02') });
    expect((await build()).filter(({ skipped }) => !skipped).map(({ town }) => town)).toEqual([
      'weirbridge',
      'weirbridge-staff',
    ]);
    expect(filesOf('weirbridge-staff').get('index.html')).toContain('+32 81 00 00 02');
    place.write('weirbridge-staff', { 'pages/en/holidays.md': entry({ title: 'Leave', menu: true }) });
    expect((await build()).filter(({ skipped }) => !skipped).map(({ town }) => town)).toEqual(['weirbridge-staff']);
  });
});
