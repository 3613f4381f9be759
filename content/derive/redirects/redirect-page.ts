// The page at a former address, for hosts that know no redirects.
import type { Site } from '../../model/site.ts';
import { escapeXml } from '../xml.ts';
import type { Move } from './moves.ts';

/** A small valid page that leads on by itself, and by a link where that is switched off. */
export function redirectPage(site: Site, { to, title, language }: Move): string {
  const moved = escapeXml(site.say(language)('redirect.moved'));
  return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${moved}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escapeXml(to)}">
<link rel="canonical" href="${escapeXml(site.origin + to)}">
</head>
<body>
<main>
<h1>${moved}</h1>
<p><a href="${escapeXml(to)}">${escapeXml(title)}</a></p>
</main>
</body>
</html>
`;
}
