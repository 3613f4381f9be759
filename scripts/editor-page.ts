// The page at /admin/: an empty one that starts the editing program.
import type { Site } from '../content/model/site.ts';
import type { EditorAssets } from './editor-bundle.ts';
import { readLabels } from './read-labels.ts';
import { escapeHtml } from './start-page.ts';

/** A language with its own name for itself. */
const named = (language: string) => `${language}=${readLabels(language)?.['editor.own-name']}`;

/** The page of the editing program in the town's first language; the program changes it to the editor's. */
export function editorPage(options: {
  site: Site;
  assets: EditorAssets;
  /** The languages in which editors can work. */
  languages: readonly string[];
}): string {
  const { site, assets, languages } = options;
  const { script, styles, decap, renderer } = assets;
  const [language = 'en'] = site.languages;
  const say = site.say(language);
  const name = site.text(site.town.name, language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${say('editor.title')} – ${name}`)}</title>
<link rel="preload" href="${decap}" as="script">
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<script type="module" src="${script}"></script>
</head>
<body data-decap="${decap}" data-renderer="${renderer}" data-town-languages="${site.languages.join(' ')}" data-languages="${languages.map(named).join(' ')}">
<main id="start"><h1>${escapeHtml(say('editor.title'))}</h1><p>${escapeHtml(say('editor.opening'))}</p><noscript><p>${escapeHtml(say('editor.no-script'))}</p></noscript></main>
</body>
</html>
`;
}
