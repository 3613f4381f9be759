// The module “legal”: the pages that the law wants of every town, made from data and from texts that all towns share.
import { defineModule, type PageKind } from '../../model/module.ts';
import { accessibility, accessibilityChecks } from './accessibility.ts';
import { legalFacts } from './legal-facts.ts';
import { legalPath } from './legal-path.ts';
import { statementJson } from './statement-json.ts';

/** The shared texts; a town's page of the same name goes before each. */
const TEXTS = ['privacy', 'legal-notice', 'licence'];

const textPage = (slug: string): PageKind => ({
  component: 'pages/text.astro',
  pages: ({ site, language, scope }) => {
    const text = site.sharedText(`legal/${slug}`, language);
    const path = legalPath(site, slug);
    if (scope || !text || !path) return [];
    return [{ path, title: text.values.title, description: text.values.summary }];
  },
});

export default defineModule({
  name: 'legal',
  singletons: [accessibility, accessibilityChecks, legalFacts],
  sharedTexts: TEXTS.map((slug) => `legal/${slug}`),
  pages: {
    'accessibility-statement': {
      component: 'pages/accessibility-statement.astro',
      pages: ({ site, language, scope }) => {
        const path = legalPath(site, 'accessibility-statement');
        if (scope || !path) return [];
        const say = site.say(language);
        const description = say('legal.accessibility.description', { town: site.text(site.town.name, language) });
        return [{ path, title: say('legal.accessibility.title'), description }];
      },
    },
    'accessibility-report': {
      component: 'pages/accessibility-report.astro',
      pages: ({ site, language, scope }) => {
        const parent = legalPath(site, 'accessibility-statement');
        if (scope || !parent || !site.data(accessibilityChecks)) return [];
        const say = site.say(language);
        const description = say('legal.gate.description', { town: site.text(site.town.name, language) });
        return [{ path: 'accessibility/report/', title: say('legal.gate.title'), description, parent }];
      },
    },
    ...Object.fromEntries(TEXTS.map((slug) => [slug, textPage(slug)])),
  },
  outputs: statementJson,
});
