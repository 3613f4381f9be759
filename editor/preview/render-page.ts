// Renders a page with the compiled theme, in the browser as the build does it on disk.
import { createApp } from 'virtual:belfry/theme';
import type { Page } from '../../content/model/page.ts';
import type { Site } from '../../content/model/site.ts';
import { patternOf } from '../../themes/commons/pattern-of.ts';

const app = createApp({ streaming: false });
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));

/** The HTML of a page. */
export async function renderPage(site: Site, page: Page): Promise<string> {
  const routeData = routes.get(patternOf(page.kind));
  if (!routeData) throw new Error(`The theme has no page of the kind ${page.kind}.`);
  const response = await app.render(new Request(site.origin + page.path), { locals: { site, page }, routeData });
  if (response.status !== 200) throw new Error(`${page.path} could not be rendered (${response.status}).`);
  return response.text();
}
