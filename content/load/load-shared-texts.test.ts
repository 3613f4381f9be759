// What a module adds to every town: shared texts in its languages, and data whose values are checked together.
import { describe, expect, it } from 'vitest';
import { day } from '../model/fields/day.ts';
import { defineModule } from '../model/module.ts';
import { defineSingleton } from '../model/singleton.ts';
import { loadSite } from './load-site.ts';
import { testSource } from './test-source.ts';

const review = defineSingleton({
  name: 'review',
  fields: { readOn: day({ required: true }) },
  check: ({ readOn }, today) =>
    readOn < today.replace('2026', '2025') ? [{ path: ['readOn'], code: 'review-due', level: 'warning' }] : [],
});
const module = defineModule({ name: 'rules', sharedTexts: ['rules/bathing'], singletons: [review] });
const load = (options: Parameters<typeof testSource>[0]) => loadSite(testSource(options), [module]);
const english = '---\ntitle: Bathing\n---\nNot below the weir.\n';

describe('a shared text', () => {
  it('is there in each language of the town, in English where nobody has translated it', () => {
    const { site, problems } = load({ shared: { 'rules/en/bathing.md': english } });
    expect(problems).toEqual([]);
    expect(site?.sharedText('rules/bathing', 'fr')).toMatchObject({ language: 'en', values: { title: 'Bathing' } });
  });

  it('is rendered as the text of an entry is', () => {
    const french = '---\ntitle: Baignade\n---\nPas *sous* le barrage.\n';
    const { site } = load({ shared: { 'rules/en/bathing.md': english, 'rules/fr/bathing.md': french } });
    const text = site?.sharedText('rules/bathing', 'fr');
    expect(text && site?.render(text, text.values.body, 'fr').html).toBe('<p>Pas <em>sous</em> le barrage.</p>');
  });

  it('is absent where no file has it, and explained once where it is wrong', () => {
    expect(load({}).site?.sharedText('rules/bathing', 'en')).toBeUndefined();
    const { problems } = load({ shared: { 'rules/en/bathing.md': '---\ntitel: Bathing\n---\nText\n' } });
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'missing-field content/shared/rules/en/bathing.md',
      'unknown-key content/shared/rules/en/bathing.md',
    ]);
  });
});

describe('a file of data', () => {
  it('is checked as a whole, seen on the day of the build', () => {
    const read = (readOn: string) => load({ files: { 'review.yaml': `# The rules\nreadOn: ${readOn}\n` } });
    expect(read('2026-01-02').problems).toEqual([]);
    const { site, problems } = read('2025-11-22');
    expect(site).toBeDefined();
    expect(problems).toMatchObject([
      {
        level: 'warning',
        file: 'towns/little-ford/review.yaml',
        position: { line: 2, column: 9 },
        message: '“readOn” is 2025-11-22: more than a year ago.',
      },
    ]);
  });
});
