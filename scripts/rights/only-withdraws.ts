// Whether a change of a town's settings only says of addresses that they are gone on purpose.
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';

/** Settings as data, with their withdrawn addresses apart; undefined where they cannot be read. */
function read(text: string): { withdrawn: readonly unknown[]; rest: object } | undefined {
  try {
    const { withdrawn = [], ...rest } = parse(text) ?? {};
    return Array.isArray(withdrawn) ? { withdrawn, rest } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * True where addresses were added to those that are withdrawn, one by one, and nothing else differs. The editing program
 * writes that beside every deletion, whoever deletes; it does no harm at an address at which something stands.
 */
export function onlyWithdraws(before: string, after: string): boolean {
  const [old, fresh] = [read(before), read(after)];
  if (!old || !fresh || !isDeepStrictEqual(old.rest, fresh.rest)) return false;
  const added = fresh.withdrawn.filter((address) => !old.withdrawn.includes(address));
  const isWhole = old.withdrawn.every((address) => fresh.withdrawn.includes(address));
  return isWhole && added.every((address) => typeof address === 'string' && !address.includes('*'));
}
