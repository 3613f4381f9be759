// Decap itself takes the configuration of each demo town, in each language of editors.
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { cmsConfig } from '../content/derive/cms/cms-config.ts';
import { loadSite } from '../content/load/load-site.ts';
import { parseMarkdown } from '../content/load/markdown/parse-markdown.ts';
import type { Site } from '../content/model/site.ts';
import { LANGUAGES } from '../content/model/test-labels.ts';
import { modules } from '../content/modules/modules.ts';
import { allLabels } from '../content/modules/test-fixture.ts';
import { foldersFrom } from '../scripts/project.ts';
import { readTown } from '../scripts/read-town.ts';
import { type DecapCore, loadDecapCore } from './decap-core.ts';

let decap: DecapCore;
beforeAll(async () => {
  decap = await loadDecapCore(join(inject('sitesFolder'), 'decap-core'));
});

describe.each(['bellerive', 'udalaitz', 'fairhaven', 'lindenau'])('%s', (id) => {
  let site: Site;
  beforeAll(async () => {
    const folders = foldersFrom({});
    const source = await readTown({ id, folders, markdown: parseMarkdown, now: new Date('2026-11-24T08:00:00Z') });
    site = loadSite(source, modules).site as Site;
  });

  it.each(LANGUAGES)('is edited in %s', (language) => {
    const config = cmsConfig({ site, modules, language, labels: [allLabels(language), allLabels('en')] });
    expect(() => decap.validateConfig(config)).not.toThrow();
    expect(config.collections.length).toBeGreaterThan(site.collections.size);
  });

  it('has no entry whose translation Decap would put into another folder', () => {
    const config = cmsConfig({ site, modules, language: 'en', labels: [allLabels('en')] });
    const lost = config.collections.flatMap(({ folder = '', i18n, ...rest }) => {
      const { belfry } = rest as unknown as { belfry: { collection: string; scope: string } };
      if (!i18n) return [];
      return site.languages.flatMap((language) =>
        site
          .list(belfry.collection, language, belfry.scope)
          .map(({ slug }) => [
            decap.translatedPath(`${folder}/${slug}.md`, slug, language),
            `${folder}/${language}/${slug}.md`,
          ])
          .filter(([found, wanted]) => found !== wanted),
      );
    });
    expect(lost).toEqual([]);
  });
});
