// The values of a source file by name, remembering which of them were taken: the rest is reported.
import type { Source } from './read-source.ts';

/** A value at the end of a path: not a group. */
export interface Leaf {
  path: string;
  value: unknown;
}

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** Values by path (`image.alt`), those of the file itself by names with `$`. */
export class SourceValues {
  readonly #source: Source;
  readonly #extra: Record<string, string | undefined>;
  readonly #taken = new Set<string>();

  constructor(source: Source, extra: Record<string, string | undefined>) {
    this.#source = source;
    this.#extra = extra;
  }

  /** The value at a path, without taking it. */
  peek(path: string): unknown {
    if (path.startsWith('$')) return this.#extra[path.slice(1)] || undefined;
    const values = this.#source.values;
    if (Object.hasOwn(values, path)) return values[path];
    const within = (part: unknown, step: string): unknown =>
      part !== null && typeof part === 'object' && Object.hasOwn(part, step)
        ? (part as Record<string, unknown>)[step]
        : undefined;
    return path.split('.').reduce(within, values as unknown);
  }

  /** The value at a path; it counts as brought over from now on. */
  take(path: string): unknown {
    const value = this.peek(path);
    if (value !== undefined) this.#taken.add(path);
    return value;
  }

  /**
   * The value of a path, or a text with {paths} in it filled.
   * @param turn what is done to each value that goes into a text
   */
  resolve(expression: string, turn: (value: unknown) => string = String): unknown {
    return expression.includes('{') ? this.fill(expression, turn) : this.take(expression);
  }

  /** A text with the values of the {paths} in it, undefined unless all of them have one. */
  fill(text: string, turn: (value: unknown) => string = String): string | undefined {
    const paths = [...text.matchAll(PLACEHOLDER)].map((match) => (match[1] as string).trim());
    if (paths.some((path) => this.peek(path) === undefined)) return undefined;
    return text.replace(PLACEHOLDER, (_, path: string) => turn(this.take(path.trim())));
  }

  /** The values that nothing has taken. */
  leftOver(): Leaf[] {
    const leaves: Leaf[] = [];
    const visit = (value: unknown, path: string) => {
      if (this.#taken.has(path) || value === undefined) return;
      if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
        for (const [key, part] of Object.entries(value)) visit(part, path ? `${path}.${key}` : key);
      } else leaves.push({ path, value });
    };
    visit(this.#source.values, '');
    return leaves;
  }
}
