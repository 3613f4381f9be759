// Reads a file as UTF-8 text.
import { phrase } from '../model/phrase.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { SourceFile } from './town-source.ts';

/** The most bytes of one content file. */
const MOST_BYTES = 2_000_000;

/** The text of a file, or the problem that it is too large or not UTF-8. */
export function readText(source: SourceFile, file: string): string | Problem {
  if (source.size > MOST_BYTES) {
    const details = { found: `${(source.size / 1e6).toFixed(1)} MB`, expected: `${MOST_BYTES / 1e6} MB` };
    return problem({ code: 'file-too-large', file, details });
  }
  const bytes = source.read();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
    const line = lines.findIndex((text) => text.includes('\ufffd'));
    const column = lines[line]?.indexOf('\ufffd') ?? 0;
    const before = [...lines.slice(0, line), lines[line]?.slice(0, column)].join('\n');
    const byte = bytes[new TextEncoder().encode(before).length]?.toString(16).toUpperCase();
    return problem({
      code: 'not-utf-8',
      file,
      position: { line: line + 1, column: column + 1 },
      details: {
        found: phrase('phrase.byteAfter', {
          byte: byte ?? '',
          text: lines[line]?.slice(Math.max(0, column - 20), column) ?? '',
        }),
      },
    });
  }
}
