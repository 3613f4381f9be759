// Asks the questions about a new town, one after the other, until each answer will do.
import { createInterface } from 'node:readline/promises';
import type { Terminal } from './open-terminal.ts';
import { type Answers, KEYS, questions } from './questions.ts';

/** All answers, or undefined when somebody breaks off (Ctrl+C, Ctrl+D). Enter alone takes what stands in brackets. */
export async function askQuestions(options: {
  id: string;
  known: Partial<Answers>;
  terminal: Terminal;
}): Promise<Answers | undefined> {
  const { id, terminal } = options;
  const { output } = terminal;
  const known = { ...options.known };
  const lines = createInterface({ ...terminal });
  const stop = new AbortController();
  lines.once('close', () => stop.abort());
  // Lines that come before their question, as when somebody pastes several.
  const early: string[] = [];
  lines.on('line', (line) => early.push(line));
  const answerTo = async (prompt: string): Promise<string> => {
    const line = early.shift();
    if (line === undefined) return lines.question(prompt, { signal: stop.signal });
    output.write(`${prompt}${line}\n`);
    return line;
  };
  try {
    const missing = KEYS.filter((key) => known[key] === undefined);
    if (missing.length > 0) output.write(`A new town, “${id}”. Press Enter to take what stands in brackets.\n\n`);
    for (const key of missing) {
      const { ask, fallback, read, why } = questions[key];
      const preset = fallback(known, id);
      if (preset === undefined && why) output.write(`${why(known)}.\n`);
      while (known[key] === undefined) {
        const prompt = `${ask}${preset === undefined ? '' : ` [${preset}]`}: `;
        const typed = (await answerTo(prompt)).trim() || preset;
        const reading = typed === undefined ? { reason: 'An answer is needed here.' } : read(typed);
        if ('value' in reading) known[key] = reading.value;
        else output.write(`  ${reading.reason}\n`);
      }
    }
    return known as Answers;
  } catch (error) {
    if (stop.signal.aborted) return undefined;
    throw error;
  } finally {
    lines.close();
  }
}
