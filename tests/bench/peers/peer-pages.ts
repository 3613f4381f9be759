// The pages of a town as its peers get them: the same addresses, texts and lists, with links already in place.
import { readFileSync } from 'node:fs';
import { loadSite } from '../../../content/load/load-site.ts';
import { parseNatively } from '../../../content/load/markdown/parse-natively.ts';
import type { Entry } from '../../../content/model/entry.ts';
import type { Page } from '../../../content/model/page.ts';
import type { Site } from '../../../content/model/site.ts';
import { modules } from '../../../content/modules/modules.ts';
import type { Folders } from '../../../scripts/project.ts';
import { readTown } from '../../../scripts/read-town.ts';

interface PeerItem {
  title: string;
  href: string;
  meta: string;
  text: string;
}

/** One page of a peer's site: the values of the template, and the Markdown below its heading. */
export interface PeerPage {
  url: string;
  values: Readonly<Record<string, string | readonly PeerItem[] | readonly { title: string; href: string }[]>>;
  body: string;
}

/** A town for peers: its pages, and what stands above and below each. */
export interface PeerTown {
  id: string;
  pages: readonly PeerPage[];
  header: string;
  footer: string;
}

function itemsOf(site: Site, entries: readonly { collection: string; slug: string }[]): PeerItem[] {
  return entries.map((entry) => {
    const found = site.find(entry.collection, entry.slug, site.language);
    const values = (found?.values ?? {}) as Record<string, unknown>;
    return {
      title: String(values.title),
      href: `/${entry.collection === 'pages' ? '' : `${entry.collection}/`}${entry.slug}/`,
      meta: String(values.date ?? values.start ?? ''),
      text: String(values.summary ?? ''),
    };
  });
}

const part = (html: string, pattern: RegExp): string => pattern.exec(html)?.[0] ?? '';

/** What a page of Belfry lists: its part of a list; every entry where all are listed; three more beside an entry. */
function listed(site: Site, page: Page): readonly Entry[] {
  if (page.list) return page.list.entries;
  const all = [...site.collections.keys()].flatMap((name) => site.list(name, site.language));
  if (page.entry) return all.filter(({ collection }) => collection === page.entry?.collection).slice(0, 3);
  return all;
}

/** Reads a town that Belfry has built, for its peers to build. */
export async function peerTown(id: string, folders: Folders): Promise<PeerTown> {
  const source = await readTown({ id, folders, markdown: parseNatively, now: new Date() });
  const { site } = loadSite(source, modules);
  if (!site) throw new Error(`The benchmark’s town ${id} cannot be loaded.`);
  const htmlOf = (path: string) =>
    readFileSync(`${folders.out}/${id}/${path === '/404/' ? '404.html' : `${path}index.html`}`, 'utf8');
  const town = String(site.town.name);
  const pages = [...site.pages].map((page): PeerPage => {
    const values = (page.entry?.values ?? {}) as Record<string, unknown>;
    return {
      url: page.path,
      values: {
        title: page.title,
        town,
        lead: String(values.summary ?? ''),
        canonical: site.origin + page.path,
        // A gift to peers: what programs should know of the page, ready made.
        jsonLd: part(htmlOf(page.path), /<script type="application\/ld\+json">[\s\S]*?<\/script>/),
        crumbs: [{ title: 'Home', href: '/' }],
        items: itemsOf(site, listed(site, page)),
      },
      body: String(values.body ?? '').replace(/\]\(([a-z]+)\/([a-z0-9-]+)\)/g, (_, collection: string, slug: string) =>
        collection === 'pages' ? `](/${slug}/)` : `](/${collection}/${slug}/)`,
      ),
    };
  });
  const home = htmlOf('/');
  const [header, footer] = ['header', 'footer'].map((name) =>
    part(home, new RegExp(`<${name} class="site-${name}">[\\s\\S]*?</${name}>`)),
  ) as [string, string];
  return { id, pages, header, footer };
}
