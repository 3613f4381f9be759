// Writes the towns of the benchmark as sites of each peer: one site per town, the theme shared where the peer can share it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PeerPage, PeerTown } from './peer-pages.ts';
import { astro, hugo, nunjucks, translate } from './template.ts';

const template = readFileSync(new URL('page.template', import.meta.url), 'utf8').trim();

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const frontMatter = ({ values, body }: PeerPage, more: Readonly<Record<string, unknown>>): string => {
  const lines = Object.entries({ ...values, ...more }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
};

const nameOf = (url: string) => (url === '/' ? 'home' : url.slice(1, -1).replaceAll('/', '--'));

/** Hugo: layouts of all towns in one folder, content and header of each town in its own. */
export function writeHugo(folder: string, towns: readonly PeerTown[]): void {
  const page = translate(template, hugo);
  write(`${folder}/theme/layouts/_default/single.html`, page);
  write(`${folder}/theme/layouts/index.html`, page);
  for (const { id, pages, header, footer } of towns) {
    const home = `${folder}/${id}`;
    const settings = {
      baseURL: `https://${id}.example/`,
      title: id,
      theme: 'theme',
      themesDir: '..',
      disableKinds: ['taxonomy', 'term', 'section', 'RSS', 'sitemap', '404', 'robotsTXT'],
      markup: { goldmark: { renderer: { unsafe: false } } },
    };
    write(`${home}/config.json`, JSON.stringify(settings));
    write(`${home}/layouts/partials/header.html`, header);
    write(`${home}/layouts/partials/footer.html`, footer);
    for (const each of pages) {
      const file = each.url === '/' ? '_index.md' : `${nameOf(each.url)}.md`;
      write(`${home}/content/${file}`, frontMatter(each, each.url === '/' ? {} : { url: each.url }));
    }
  }
}

/** Eleventy: one input folder per town. */
export function writeEleventy(folder: string, towns: readonly PeerTown[]): void {
  for (const { id, pages, header, footer } of towns) {
    const home = `${folder}/${id}`;
    write(`${home}/_includes/page.njk`, translate(template, nunjucks));
    write(`${home}/_data/frame.json`, JSON.stringify({ header, footer }));
    write(
      `${home}/eleventy.config.js`,
      'export default { dir: { input: "content", includes: "../_includes", data: "../_data" } };\n',
    );
    for (const each of pages) {
      write(
        `${home}/content/${nameOf(each.url)}.md`,
        frontMatter(each, { permalink: `${each.url}index.html`, layout: 'page.njk' }),
      );
    }
  }
}

const astroPage = (body: string) => `---
import { getCollection, render } from 'astro:content';
import frame from '../frame.json';
export async function getStaticPaths() {
  const pages = await getCollection('pages');
  return pages.map((entry) => ({ params: { path: entry.data.url.slice(1, -1) || undefined }, props: { entry } }));
}
const { entry } = Astro.props;
const page = entry.data;
const { Content } = await render(entry);
---
${body}
`;

const astroContent = `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
export const collections = {
  pages: defineCollection({ loader: glob({ pattern: '*.md', base: './content' }), schema: z.object({ url: z.string() }).loose() }),
};
`;

/** Astro: one project per town, which is what a user who follows its guide has. */
export function writeAstro(folder: string, towns: readonly PeerTown[]): void {
  for (const { id, pages, header, footer } of towns) {
    const home = `${folder}/${id}`;
    write(`${home}/package.json`, JSON.stringify({ name: id, type: 'module' }));
    write(`${home}/astro.config.mjs`, `export default { site: 'https://${id}.example', trailingSlash: 'always' };\n`);
    write(`${home}/src/content.config.ts`, astroContent);
    write(`${home}/src/frame.json`, JSON.stringify({ header, footer }));
    write(`${home}/src/pages/[...path].astro`, astroPage(translate(template, astro)));
    for (const each of pages) write(`${home}/content/${nameOf(each.url)}.md`, frontMatter(each, { url: each.url }));
  }
}
