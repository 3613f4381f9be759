// Tells of changes below a folder as they happen.
import { watch } from 'node:fs';

/** Calls `onChange` once for a burst of changes below a folder, with the first part of a changed path. */
export function watchFolder(folder: string, onChange: (first: string) => void): void {
  const waiting = new Map<string, NodeJS.Timeout>();
  watch(folder, { recursive: true }, (_, file) => {
    const first = String(file ?? '').split('/')[0] ?? '';
    if (first.startsWith('.')) return;
    clearTimeout(waiting.get(first));
    waiting.set(
      first,
      setTimeout(() => onChange(first), 40),
    );
  });
}
