// Mends front matter that many site generators read although it is not YAML: quoted texts whose lines are not indented.

const OPENS = /^[\w-]+:[ \t]+(["'])(.*)$/;

/** Whether a quoted text that is already open ends in `line`. */
function closes(line: string, quote: string): boolean {
  const plain = quote === '"' ? line.replace(/\\./g, '') : line.replaceAll("''", '');
  return plain.includes(quote);
}

/** The same text with the lines of quoted values indented; line numbers stay as they are. */
export function mendYaml(source: string): string {
  let quote: string | undefined;
  return source
    .split('\n')
    .map((line) => {
      if (quote !== undefined) {
        if (closes(line, quote)) quote = undefined;
        return line.trim() === '' ? line : `  ${line}`;
      }
      const [, opened, rest = ''] = OPENS.exec(line) ?? [];
      if (opened && !closes(rest, opened)) quote = opened;
      return line;
    })
    .join('\n');
}
