// Each rule over HTML: what it finds, what it leaves alone, and its words in every language.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPage } from '../../scripts/gate/check-html.ts';
import { GATE_LANGUAGES } from '../../scripts/gate/gate-words.ts';
import { readHtml } from '../../scripts/gate/html-page.ts';
import { pageRules, siteRules } from '../../scripts/gate/html-rules.ts';
import { ruleExamples, soundPage } from './rule-examples.ts';

const whole = (html: string) => (html.startsWith('<!doctype') ? html : soundPage(html));
const find = (html: string) => checkPage(readHtml({ path: 'index.html', html: whole(html) }), { language: 'en' });

describe.each(pageRules)('the rule $name', ({ name }) => {
  const [faulty = '', sound = ''] = ruleExamples[name] ?? [];

  it('finds its fault and says it in whole sentences', () => {
    const [finding] = find(faulty).filter(({ rule }) => rule === name);
    expect(finding?.message).toMatch(/^\S.*[.”)]$/);
    expect(finding?.mend).toMatch(/^[A-Z].*\.$/);
    expect(`${finding?.message} ${finding?.mend}`).not.toMatch(/\{|undefined|gate\./);
  });

  it('is silent, as all rules are, where there is none', () => {
    expect(find(sound)).toEqual([]);
  });
});

describe('the rules', () => {
  it('have names of their own, and criteria', () => {
    const rules = [...pageRules, ...siteRules];
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    expect(rules.filter(({ wcag }) => !wcag.every((each) => /^[1-4]\.\d\.\d{1,2}$/.test(each)))).toEqual([]);
    expect(rules.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(ruleExamples)));
  });

  it.each(GATE_LANGUAGES)('speak %s, with the same details', (language) => {
    const read = (code: string): Record<string, string> =>
      JSON.parse(readFileSync(new URL(`../../scripts/gate/labels/${code}.json`, import.meta.url), 'utf8'));
    const [own, english] = [read(language), read('en')];
    expect(Object.keys(own)).toEqual(Object.keys(english));
    const details = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();
    const lost = Object.keys(english).filter(
      (key) => key.endsWith('message') && `${details(own[key])}` !== `${details(english[key])}`,
    );
    expect(lost).toEqual([]);
    const said = [...pageRules, ...siteRules].flatMap(({ name }) => [`gate.${name}.message`, `gate.${name}.mend`]);
    expect(said.filter((key) => !own[key])).toEqual([]);
  });

  it.each(['browser/axe-labels', 'browser-rules/labels', 'report/labels'])(
    'of %s speak all languages alike',
    (folder) => {
      const read = (code: string): Record<string, unknown> =>
        JSON.parse(readFileSync(new URL(`../../scripts/gate/${folder}/${code}.json`, import.meta.url), 'utf8'));
      const shape = (labels: Record<string, unknown>) =>
        Object.entries(labels).map(([key, text]) => [key, [...new Set(JSON.stringify(text).match(/\{\w+\}/g))].sort()]);
      for (const language of GATE_LANGUAGES) expect(shape(read(language))).toEqual(shape(read('en')));
    },
  );
});
