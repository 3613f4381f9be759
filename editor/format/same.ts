// Whether two values mean the same to the loader.
import { withoutBlanks } from '../../content/model/parse-or-explain.ts';

function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => equal((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  );
}

/** Whether values are equal when blanks count as absent. */
export const same = (one: unknown, other: unknown): boolean =>
  equal(withoutBlanks(one, true), withoutBlanks(other, true));
