// Makes a list once for each part of a site: every page of it asks for the same.
import type { PageContext } from './module.ts';
import type { Site } from './site.ts';

/** A function of a part of a site that keeps what it made as long as the site lives. */
export function oncePerContext<Value>(make: (context: PageContext) => Value): (context: PageContext) => Value {
  const made = new WeakMap<Site, Map<string, Value>>();
  return ({ site, language, scope }) => {
    const values = made.get(site) ?? new Map<string, Value>();
    made.set(site, values);
    const key = `${language}|${scope}`;
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make({ site, language, scope });
    values.set(key, value);
    return value;
  };
}
