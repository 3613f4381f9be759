// HTML that many pages of a site share, made with the first of them.
import type { Site } from '../../../content/model/site.ts';

const made = new WeakMap<Site, Map<string, Promise<string>>>();

/** The HTML that goes by a name in a site; `make` is called when it is first asked for. */
export function onceHtml(site: Site, name: string, make: () => Promise<string>): Promise<string> {
  const ofSite = made.get(site) ?? new Map<string, Promise<string>>();
  made.set(site, ofSite);
  const html = ofSite.get(name) ?? make();
  ofSite.set(name, html);
  return html;
}
