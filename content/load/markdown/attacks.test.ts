// Tests that no attack from a collection of real ones survives in a text.
import { existsSync, readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { finishMarkdown } from './finish-markdown.ts';
import { parseMarkdown } from './parse-markdown.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const file = new URL('../../../../shared/cases/markdown-attacks/payloads.json', import.meta.url);
const collected: { title: string; payload: string }[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const own = [
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](java&Tab;script:alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '[a](<\u0001javascript:alert(1)>)',
  '[a](data:text/html,<script>alert(1)</script>)',
  '[a](vbscript:x)',
  '[a]: javascript:alert(1)\n\n[a]',
  '<javascript:alert(1)>',
  '![a](javascript:alert(1))',
  '![a](x" onerror="alert(1))',
  '![a](media/x.jpg "\\" onerror=\\"alert(1)")',
  '[a](news/x "\\" onclick=\\"alert(1)")',
  '[a](news/x#"onclick="alert(1))',
  '# getElementById\n\n# body\n\n[^cookie]\n\n[^cookie]: x',
  '<span lang="fr" onclick="alert(1)" style="color:red" id="body" name="cookie">x</span>',
  '<abbr title="&quot; onclick=&quot;alert(1)">x</abbr>',
  '<div>\n<scr<script>ipt>alert(1)</scr</script>ipt>\n</div>',
  '<div>\n<<span>script>alert(1)</script>\n</div>',
  '<meta http-equiv="refresh" content="0;url=https://a.example">',
  'x `` a` b ``` c `',
  '```"><script>alert(1)</script>\nx\n```',
  '\uFDD0link 0\uFDD1 [a](news/x) &#xFDD0;picture 0&#xFDD1; [](%EF%B7%90say x%EF%B7%91)',
].map((payload) => ({ title: payload, payload }));

const elements = (nodes: Node[]): Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node.childNodes)] : []));

const allowed = new Set(
  'p h2 h3 h4 h5 h6 a em strong del code pre blockquote ul ol li hr br table thead tbody tr th td section div figure figcaption span abbr q kbd sub sup mark ins small time bdi cite'.split(
    ' ',
  ),
);
const attributes =
  /^(href|title|lang|dir|datetime|class|rel|role|tabindex|scope|start|hreflang|aria-(label|labelledby|hidden|describedby)|data-footnote-(back)?ref)$/;

function forbidden(html: string): string[] {
  return elements(parseFragment(html).childNodes).flatMap(({ tagName, attrs }) => [
    ...(allowed.has(tagName) ? [] : [`<${tagName}>`]),
    ...attrs.flatMap(({ name, value }) => {
      if (name === 'id') return /^(s-.+|n-(\d+(-ref(-\d+)?)?|label))$/.test(value) ? [] : [`id=${value}`];
      if (name === 'href') return /^(https?:\/\/|mailto:|tel:|#|\/)/.test(value) ? [] : [`href=${value}`];
      return attributes.test(name) ? [] : [`${name}=${value}`];
    }),
  ]);
}

function render(source: string): string {
  return finishMarkdown({
    parsed: parseMarkdown(source),
    language: 'en',
    link: (target) => (target.startsWith('news/') ? { href: '/found/' } : undefined),
    media: (path) => ({ path, size: 1000, href: '/media/found.pdf' }),
    picture: () => undefined,
    say: (key) => key,
  }).html;
}

describe('a hostile text', () => {
  it.skipIf(collected.length === 0)('is read from the shared cases', () => {
    expect(collected.length).toBeGreaterThan(100);
  });

  for (const { title, payload } of [...collected, ...own]) {
    it(`leaves nothing forbidden: ${JSON.stringify(title).slice(0, 80)}`, () => {
      const sources = [
        payload,
        `text ${payload} text`,
        `- ${payload}\n- b`,
        `# ${payload}`,
        `| ${payload} |\n|-|\n| ${payload} |`,
        `[${payload}](news/x)`,
        `![${payload}](media/x.jpg "${payload}")`,
      ];
      for (const source of sources) {
        const html = render(source);
        expect(forbidden(html)).toEqual([]);
        expect(html).not.toMatch(/[\uFDD0-\uFDEF]/);
      }
    });
  }
});
