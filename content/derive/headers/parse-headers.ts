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

/** Writes rules as `parseHeaders` reads them. */
export const formatHeaders = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('');

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

/** The headers of an address; where two rules set the same one, the later rule has it. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, [name: string, value: string]>();
  for (const rule of rules) {
    if (!fits(rule.path, path)) continue;
    for (const [name, value] of rule.headers) headers.set(name.toLowerCase(), [name, value]);
  }
  return new Map(headers.values());
}
