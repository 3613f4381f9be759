// Says in plain words what is wrong with a line of YAML, and how to mend it.

/** Details of the problem; `found` is absent where the parser's own words are the best there are. */
export function yamlAdvice(line: string, code: string): { found?: string; suggestion: string } {
  const [, key, text] = /^\s*(?:- +)?([\w-]+): +([^"'[{|>&*#\s].*:(?: .*|))$/.exec(line.trimEnd()) ?? [];
  if (key && text) {
    return {
      found: `there is a colon within the text “${text}”.`,
      suggestion: `Put the text in quotes: ${key}: "${text.replace(/["\\]/g, '\\$&')}"`,
    };
  }
  if (code === 'DUPLICATE_KEY') return { found: 'this name stands here twice.', suggestion: 'Keep one of the two.' };
  if (code === 'TAB_AS_INDENT') return { found: 'a tab.', suggestion: 'Indent by spaces.' };
  return { suggestion: 'Check the line, its indentation and its quotes.' };
}
