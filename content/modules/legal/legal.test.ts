// The module “legal”: the suite of all modules; what the statement and the shared texts say of a town.
import { describe, expect, it } from 'vitest';
import { testTown } from '../../load/test-source.ts';
import { allLabels, fixtureFiles, loadFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import { factsOfTown } from './facts-of-town.ts';
import { asMarkdown, fillIn, linkTo } from './fill-in.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import legal from './module.ts';
import { statementOf } from './statement.ts';
import { statementJson } from './statement-json.ts';

const { 'legal.yaml': _, ...files } = fixtureFiles('legal');
const both = (slug: string) => ({ [`/${slug}/`]: 'en', [`/fr/${slug}/`]: 'fr' });

testModule(legal, {
  pages: {
    ...both('accessibility-statement'),
    ...both('accessibility/report'),
    ...both('privacy'),
    ...both('legal-notice'),
    ...both('licence'),
  },
  invalid: {
    file: 'legal.yaml',
    problem:
      ':2:10 “licence” is “cc-bye”. Write one of: public-domain, cc0, cc-by, cc-by-sa, cc-by-nd, all-rights-reserved.',
  },
});

/** A shared text as Little Ford with other settings or facts has it. */
function textOf(name: string, options: { town?: string; facts?: string; language?: string } = {}): string {
  const { town = '', facts, language = 'en' } = options;
  const site = siteOf({ 'town.yaml': testTown + town, ...(facts ? { 'legal.yaml': facts } : {}) });
  const text = site.sharedText(`legal/${name}`, language);
  return fillIn(text?.values.body ?? '', factsOfTown(site, language));
}

describe('the accessibility statement', () => {
  it('orders what is not accessible by its reason', () => {
    const { status, reasons, checks } = statementOf(siteOf(files));
    expect(status).toBe('partial');
    expect(reasons.map(({ why, findings }) => [why, findings.length])).toEqual([
      ['not-compliant', 1],
      ['disproportionate-burden', 1],
    ]);
    expect(checks?.failures).toBe(1);
  });

  it('claims nothing where nobody has looked, and names the town’s own contact', () => {
    const statement = statementOf(siteOf({}));
    expect(statement).toMatchObject({ status: 'unknown', reasons: [], contact: { email: 'info@little-ford.example' } });
  });

  it('may not call fully compliant what is not, and keeps its promises', () => {
    const codes = (from: string, to: string) =>
      loadFiles({ 'accessibility.yaml': files['accessibility.yaml']?.replace(from, to) ?? '' }).problems.map(
        ({ code, level, position }) => `${level} ${code} ${position?.line}`,
      );
    expect(codes('partial', 'full')).toEqual(['error both-given 11']);
    expect(codes('"4.1.2"', '"4-1"')).toEqual(['error wrong-value 13']);
    expect(codes('2027-03-31', '2026-03-31')).toEqual(['warning day-passed 14']);
  });

  it('must name what is not accessible', () => {
    const days = 'method: third-party\nassessedOn: 2026-10-12\npreparedOn: 2026-10-20\n';
    expect(loadFiles({ 'accessibility.yaml': `status: full\n${days}` }).problems).toEqual([]);
    expect(loadFiles({ 'accessibility.yaml': `status: none\n${days}` }).problems).toMatchObject([
      { code: 'missing-field', message: '“findings” is missing.' },
    ]);
  });

  it('is reviewed every year, or the editor hears of it', () => {
    const problems = (days: string) =>
      loadFiles({ 'accessibility.yaml': files['accessibility.yaml']?.replace('preparedOn: 2026-10-20', days) ?? '' })
        .problems;
    expect(problems('preparedOn: 2025-11-23')).toEqual([]);
    expect(problems('preparedOn: 2025-11-22')).toMatchObject([{ code: 'review-due', level: 'warning' }]);
    expect(problems('preparedOn: 2020-01-01\nreviewedOn: 2026-06-01')).toEqual([]);
    expect(problems('preparedOn: 2020-01-01\nreviewedOn: 2024-06-01')).toMatchObject([
      { code: 'review-due', position: { line: 18 }, message: '“reviewedOn” is 2024-06-01: more than a year ago.' },
    ]);
  });

  it('is there for programs too, with every text in its languages', () => {
    const [file] = statementJson(siteOf(files));
    expect(file?.path).toBe('accessibility-statement/statement.json');
    expect(JSON.parse(file?.body ?? '')).toMatchObject({
      website: 'https://little-ford.example',
      status: 'partial',
      standard: 'en-301-549',
      assessedOn: '2026-10-12',
      findings: [
        { why: 'not-compliant', what: { en: 'Two forms have fields without a name.' } },
        { what: { fr: 'Les procès-verbaux d’avant 2019 sont des images de texte numérisées.' } },
      ],
      statements: { fr: 'https://little-ford.example/fr/accessibility-statement/' },
    });
  });

  it.each(['BE', 'DE', 'ES', 'HR', 'AT', 'SE', 'PL', 'GB', 'CH', 'US', 'JP'])(
    'has the words for the law of %s',
    (country) => {
      const { law, body, standard } = jurisdictionOf(country);
      const labels = allLabels('en');
      const keys = [`legal.commitment.${law}`, `legal.enforcement.${law}`, `choice.accessibility-standard.${standard}`];
      for (const key of [...keys, ...(body ? [`legal.body.${body}`] : [])]) expect(labels).toHaveProperty([key]);
      expect(body !== undefined).toBe(law === 'eu');
    },
  );
});

describe('a page of the town', () => {
  it('takes the place of the shared text, or of the statement, in all languages', () => {
    const own = '---\ntitle: Our own\n---\nText.\n';
    const site = siteOf({ 'pages/en/privacy.md': own, 'pages/fr/accessibility-statement.md': own });
    expect(site.page('/privacy/')?.kind).toBe('pages/entry');
    expect(site.page('/fr/privacy/')?.kind).toBe('pages/entry');
    expect(site.page('/accessibility-statement/')?.kind).toBe('pages/entry');
    expect(site.page('/legal-notice/')?.kind).toBe('legal/legal-notice');
    expect(statementJson(site)).toEqual([]);
  });
});

describe('the privacy notice', () => {
  it('speaks of what the town has switched on, and of nothing else', () => {
    const plain = textOf('privacy');
    expect(plain).toContain('No map service is asked');
    expect(plain).not.toContain('useful');
    const tiles = textOf('privacy', {
      town: 'tiles: { url: "https://{s}.maps.example/{z}/{x}/{y}", attribution: M }\n',
    });
    expect(tiles).toContain('comes from maps.example.');
    expect(textOf('privacy', { town: 'feedback: { endpoint: "https://forms.example/a" }\n' })).toContain(
      'to forms.example,',
    );
    const mail = textOf('privacy', { town: 'feedback: { email: web@little-ford.example }\n' });
    expect(mail).toContain('[web@little-ford.example](mailto:web@little-ford.example)');
  });

  it('names the law of the country', () => {
    expect(textOf('privacy')).toContain('(EU) 2016/679');
    const site = siteOf({ 'town.yaml': testTown.replace('country: BE', 'country: US') });
    expect(fillIn(site.sharedText('legal/privacy', 'en')?.values.body ?? '', factsOfTown(site, 'en'))).toContain(
      'public records',
    );
  });
});

describe('every shared text', () => {
  const facts = [
    'responsible: The mayor',
    'registration: 0123.456',
    'host: { name: Mill Race, address: "1 Weir Lane", url: "https://host.example/", logDays: 14 }',
    'dataProtection: { name: The registrar, email: data@little-ford.example, phone: "+32 81 00 00 00" }',
    'authority: { name: The authority, url: "https://authority.example/(a)" }',
    'licence: cc-by',
  ].join('\n');

  it.each(['en', 'fr'])('is whole in %s, with all facts and with none', (language) => {
    for (const name of ['privacy', 'legal-notice', 'licence']) {
      for (const text of [textOf(name, { language }), textOf(name, { language, facts })]) {
        expect(text).not.toMatch(/\{\{|<!--|undefined|\n{4}/);
        expect(text).toMatch(/^\s*## /);
      }
    }
    expect(textOf('licence', { language, facts })).toContain(
      '[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)',
    );
    expect(textOf('legal-notice', { language, facts })).toContain('[Mill Race](https://host.example/), 1 Weir Lane');
  });
});

describe('filling in', () => {
  it('keeps or drops a passage, and writes facts letter for letter', () => {
    const facts = { a: asMarkdown('A *big* town'), b: undefined };
    expect(fillIn('{{a}}<!-- if b -->, {{b}}<!-- end --><!-- if not b -->.<!-- end -->', facts)).toBe(
      'A \\*big\\* town.',
    );
    expect(() => fillIn('{{c}}', facts)).toThrow('“c”');
    expect(() => fillIn('<!-- if c -->x<!-- end -->', facts)).toThrow('“c”');
  });

  it('lets no address out of its link', () => {
    expect(linkTo('a]b', 'https://a.example/x) [y](z')).toBe('[a\\]b](https://a.example/x%29%20[y]%28z)');
  });
});
