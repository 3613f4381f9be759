// Collects what a new town is made from: from flags, from somebody at the terminal, else from what is known already.
import { askQuestions } from './ask-questions.ts';
import type { Terminal } from './open-terminal.ts';
import { type Answers, KEYS, type Key, questions } from './questions.ts';

/** The flags of `belfry new` as they were typed. */
export type Flags = Partial<Record<Key, string | undefined>>;

/** All answers; or which flags will not do; or that somebody broke off. */
export type Gathered = { answers: Answers } | { misuse: string[] } | { stopped: true };

/** Reads the flags, then asks for the rest, or derives it when there is no terminal. */
export async function gatherAnswers(options: {
  id: string;
  flags: Flags;
  terminal: Terminal | undefined;
}): Promise<Gathered> {
  const { id, flags, terminal } = options;
  const known: Partial<Answers> = {};
  const misuse: string[] = [];
  for (const key of KEYS) {
    const typed = flags[key]?.trim();
    if (typed === undefined) continue;
    const reading = typed === '' ? { reason: 'It may not be empty.' } : questions[key].read(typed);
    if ('value' in reading) known[key] = reading.value;
    else misuse.push(`--${key} “${typed}” will not do. ${reading.reason}`);
  }
  if (misuse.length > 0) return { misuse };
  if (terminal) {
    const answers = await askQuestions({ id, known, terminal });
    return answers ? { answers } : { stopped: true };
  }
  for (const key of KEYS) {
    const { fallback, why } = questions[key];
    known[key] ??= fallback(known, id);
    if (known[key] === undefined) misuse.push(`--${key} is needed: ${why?.(known) ?? 'nothing else tells it'}.`);
  }
  return misuse.length > 0 ? { misuse } : { answers: known as Answers };
}
