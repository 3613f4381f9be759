// What every page and component of a theme may read: the town and the page, and nothing else.
declare namespace App {
  interface Locals {
    site: import('../../content/model/site.ts').Site;
    page: import('../../content/model/page.ts').Page;
  }
}
