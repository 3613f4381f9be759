// Renders pages of a site with the compiled theme.
import type { Page } from '../content/model/page.ts';
import type { Site } from '../content/model/site.ts';
import { patternOf } from '../themes/commons/pattern-of.ts';

/** What the build needs to know of an Astro app. */
interface ThemeApp {
  manifest: { routes: { routeData: { route: string } }[] };
  render: (request: Request, options: { locals: object; routeData: object }) => Promise<Response>;
}

/** Renders one page to HTML. */
export type RenderPage = (site: Site, page: Page) => Promise<string>;

/** Opens a compiled theme. */
export async function openTheme(entry: string): Promise<RenderPage> {
  const { createApp } = (await import(entry)) as { createApp: (options: { streaming: boolean }) => ThemeApp };
  const app = createApp({ streaming: false });
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));
  return async (site, page) => {
    const routeData = routes.get(patternOf(page.kind));
    if (!routeData) throw new Error(`The theme has no page of the kind ${page.kind}.`);
    const response = await app.render(new Request(site.origin + page.path), { locals: { site, page }, routeData });
    const html = await response.text();
    if (response.status !== 200) throw new Error(`${page.path} could not be rendered (${response.status}).`);
    return html;
  };
}
