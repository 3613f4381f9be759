// Reads a `_headers` file, and says which headers an address is sent with.

/** Headers of the addresses that a path fits; `*` at its end stands for anything, `:name` for one part. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads Netlify's syntax: a path at the start of a line, its headers below it, indented. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

function fits(rulePath: string, path: string): boolean {
  const parts = rulePath.split('/').filter(Boolean);
  const found = path.split('/').filter(Boolean);
  for (const [index, part] of parts.entries()) {
    if (part === '*') return true;
    if (found[index] === undefined) return false;
    if (!part.startsWith(':') && part !== found[index]) return false;
  }
  return parts.length === found.length;
}

/**
 * Writes rules as `parseHeaders` reads them. A header that an earlier rule has set is taken back first (`! Name`): hosts
 * such as Cloudflare Pages would send both values, and hosts such as Netlify, which replace the value, pass over the line.
 */
export const formatHeaders = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }, index) => {
      const before = rules.slice(0, index).filter((rule) => fits(rule.path, path));
      const set = new Set(before.flatMap((rule) => rule.headers.map(([name]) => name.toLowerCase())));
      const lines = headers.map(([name, value]) => {
        const line = `  ${name}: ${value}\n`;
        return set.has(name.toLowerCase()) ? `  ! ${name}\n${line}` : line;
      });
      return `${path}\n${lines.join('')}`;
    })
    .join('');

/** The headers of an address; where two rules set the same one, the later rule has it. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, [name: string, value: string]>();
  for (const rule of rules) {
    if (!fits(rule.path, path)) continue;
    for (const [name, value] of rule.headers) headers.set(name.toLowerCase(), [name, value]);
  }
  return new Map(headers.values());
}
