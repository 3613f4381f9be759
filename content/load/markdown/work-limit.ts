// Keeps the parser from taking minutes over a text made of brackets or stars: after enough work, they are plain text.
import type { Processor } from 'unified';

// A marker costs as many steps as there are markers before it in its paragraph, because the parser looks back over them.
// Two thousand in one paragraph stay possible; the whole budget is about a second.
const budget = 2_000_000;
let spent = 0;

/** Starts a new budget; to be called once for each document. */
export function startWork(): void {
  spent = 0;
}

type Code = number | null;
type State = (code: Code) => State | undefined;
interface Effects {
  enter(type: string): void;
  consume(code: Code): void;
  exit(type: string): void;
}

const markersIn = new WeakMap<object, number>();

// `this` is the parser of one paragraph, heading or cell.
function tokenize(this: object, effects: Effects, ok: State, nok: State): State {
  const rest: State = (code) => {
    // Line endings are negative.
    if (code === null || code < -2) {
      effects.exit('data');
      return ok(code);
    }
    effects.consume(code);
    return rest;
  };
  return (code) => {
    const before = markersIn.get(this) ?? 0;
    markersIn.set(this, before + 1);
    spent += before;
    if (spent <= budget) return nok(code);
    effects.enter('data');
    return rest(code);
  };
}

const backtick = 96;

// Only the first of a row of backticks starts code; the parser would take any other for one, too.
function startsRow(this: { events: [string, { type: string }][] }, previous: Code): boolean {
  return previous !== backtick || this.events.at(-1)?.[1].type === 'characterEscape';
}

/** A remark plugin; to be used after all others that add syntax, so that its constructs come first. */
export function workLimit(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  const limit = { name: 'workLimit', tokenize };
  // ! * < [ ] _ ~
  const text = Object.fromEntries([33, 42, 60, 91, 93, 95, 126].map((code) => [code, limit]));
  const extension = { text: { ...text, [backtick]: { ...limit, previous: startsRow } } };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
}
