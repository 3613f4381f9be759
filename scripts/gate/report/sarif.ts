// A report as SARIF 2.1.0, which code hosts show as annotations on a change.
import type { Finding } from '../finding.ts';
import type { WholeReport } from './whole-report.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** `towns/x/y.md:12:3` in its parts. */
function placeOf(source: string) {
  const [, uri = source, line, column] = /^(.*?)(?::(\d+))?(?::(\d+))?$/.exec(source) ?? [];
  const region = line && { startLine: Number(line), ...(column && { startColumn: Number(column) }) };
  return { physicalLocation: { artifactLocation: { uri: encodeURI(uri) }, ...(region && { region }) } };
}

const resultOf = (path: string, { rule, level, where, source, message, mend }: Finding) => ({
  ruleId: rule,
  level: level === 'violation' ? 'error' : 'warning',
  message: { text: `${message} ${mend}` },
  locations: [{ ...placeOf(source ?? path), logicalLocations: [{ fullyQualifiedName: `${path} ${where}` }] }],
});

/** The report; a rule is described by the sentences of its first finding. */
export function sarifOf(report: WholeReport): object {
  const all = report.pages.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
  const rules = Map.groupBy(all, ({ finding }) => finding.rule);
  const driver = {
    name: 'belfry check',
    rules: [...rules].map(([id, [first]]) => ({
      id,
      shortDescription: { text: first?.finding.message ?? id },
      help: { text: first?.finding.mend ?? '' },
      properties: { tags: ['accessibility', ...(first?.finding.wcag ?? []).map((criterion) => `WCAG ${criterion}`)] },
    })),
  };
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ tool: { driver }, results: all.map(({ path, finding }) => resultOf(path, finding)) }],
  };
}
