// Makes the addresses in a page's HTML whole, so that they still lead somewhere in a feed reader.

const TAG = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const ADDRESS = /(\s(?:href|src|poster)=")([/#][^"]*)"/g;
const SOURCES = /(\ssrcset=")([^"]*)"/g;

/**
 * HTML with absolute addresses.
 * @param options.origin the site's, without a slash at its end
 * @param options.url the page's own address, for links to its parts
 */
export function absoluteLinks(options: { html: string; origin: string; url: string }): string {
  const { html, origin, url } = options;
  const whole = (address: string): string => {
    if (address.startsWith('#')) return url + address;
    return address.startsWith('/') && !address.startsWith('//') ? origin + address : address;
  };
  const sources = (value: string): string => value.replace(/(^|,\s*)(\/[^\s,]*)/g, (_, gap, at) => gap + whole(at));
  return html.replace(TAG, (tag) =>
    tag
      .replace(ADDRESS, (_, name: string, address: string) => `${name}${whole(address)}"`)
      .replace(SOURCES, (_, name: string, value: string) => `${name}${sources(value)}"`),
  );
}
