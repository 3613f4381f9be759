// The terminal on which questions are asked, when there is one.

/** Where questions are shown and answers are typed. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** The terminal of this process; undefined when input or output is a file, a pipe or a build machine. */
export const openTerminal = (): Terminal | undefined =>
  process.stdin.isTTY && process.stdout.isTTY ? { input: process.stdin, output: process.stdout } : undefined;
