// The part of a CODEOWNERS file that Belfry writes; lines that people write around it stay.

const START = '# Belfry: from here on written by `belfry rights --write`, from rights.yaml of each town.';
const END = '# Belfry: until here.';

const part = (lines: readonly string[]) => [START, ...lines, END, ''].join('\n');

const find = (text: string) => {
  const start = text.indexOf(START);
  const end = text.indexOf(END, start);
  return start < 0 || end < 0
    ? undefined
    : { start, end: end + END.length + (text[end + END.length] === '\n' ? 1 : 0) };
};

/** The file with `lines` in the place of those that it has; at its end where it has none. */
export function withCodeOwners(text: string, lines: readonly string[]): string {
  const place = find(text);
  if (place) return text.slice(0, place.start) + part(lines) + text.slice(place.end);
  const gap = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return text + gap + part(lines);
}

/** Whether the file has Belfry's part, and that part says something else than `lines`. */
export function isOutOfStep(text: string, lines: readonly string[]): boolean {
  return find(text) !== undefined && withCodeOwners(text, lines) !== text;
}
