// Problems in the languages of editors: what the build says in English, with fields by their labels.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import type { Field } from './field.ts';
import { choice } from './fields/choice.ts';
import { day } from './fields/day.ts';
import { group } from './fields/group.ts';
import { image } from './fields/image.ts';
import { list } from './fields/list.ts';
import { number } from './fields/number.ts';
import { repeats } from './fields/repeats.ts';
import { text } from './fields/text.ts';
import { type Labels, speaker } from './labels.ts';
import { parseOrExplain } from './parse-or-explain.ts';
import { beside, phrase, quoted } from './phrase.ts';
import { problem } from './problem.ts';
import { LANGUAGES } from './test-labels.ts';

const labels = (language: string): Labels =>
  JSON.parse(readFileSync(new URL(`labels/${language}.json`, import.meta.url), 'utf8'));
const speakers = new Map(LANGUAGES.map((language) => [language, speaker(language, [labels(language)])]));

/** What is said of a value, in a language, as one line. */
function said(language: (typeof LANGUAGES)[number], fields: Record<string, Field>, value: unknown): string[] {
  const { problems } = parseOrExplain({ fields, value, file: 'x.md', collection: 'town' });
  const say = speakers.get(language) ?? String;
  return problems.map((each) => Object.values(explain(each, say)).join(' '));
}

describe('a mistake in an editor’s language', () => {
  it('is called by the label of its field, and says what is expected', () => {
    const fields = { title: text({ required: true }), name: day() };
    expect(said('fr', fields, { name: 'demain' })).toEqual([
      '« Titre » manque. Indiquez un texte d’au plus 200 caractères.',
      '« Nom » : « demain » ne convient pas. Écrivez une date sous la forme année-mois-jour, par exemple 2026-12-05.',
    ]);
    expect(said('de', fields, { title: 'Titel', name: 'morgen' })).toEqual([
      '„Name“: „morgen“ passt nicht. Schreiben Sie ein Datum als Jahr-Monat-Tag, zum Beispiel 2026-12-05.',
    ]);
  });

  it('names fields inside groups and lists', () => {
    const fields = { social: list(group({ label: text({ required: true }), url: text() })) };
    expect(said('fr', fields, { social: [{ url: 'x' }, 'y'] })).toEqual([
      '« Réseau » manque. Indiquez un texte d’au plus 200 caractères.',
      '« Réseaux sociaux » : « y » ne convient pas. Écrivez ces champs : Réseau, Adresse.',
    ]);
  });

  it('speaks of a picture without words, of a misspelt name, and of what does not go together', () => {
    expect(said('es', { image: image() }, { image: { src: 'media/plaza.jpg' } })).toEqual([
      'La imagen «media/plaza.jpg» no tiene texto alternativo. Diga en «Texto alternativo» lo que se ve, o marque «Decorativa, sin información» si la imagen no dice nada.',
    ]);
    expect(said('es', { title: text() }, { titel: 'x' })).toEqual([
      '«titel» no es un campo aquí. ¿Quería decir «title»?',
    ]);
    expect(said('eu', { repeats: repeats() }, { repeats: { every: 'week', until: '2026-12-31', times: 3 } })).toEqual([
      '«Zenbat aldiz»: 3 ez da egokia. Idatzi azken eguna edo zenbat aldiz den, baina ez biak.',
    ]);
  });

  it('calls the field beside it by its label too', () => {
    const both = problem({
      code: 'both-given',
      file: 'town.yaml',
      collection: 'town',
      path: ['feedback', 'endpoint'],
      details: { field: 'feedback.endpoint', other: beside('email') },
    });
    expect(both.message).toBe('“feedback.endpoint” is filled in, and so is “email”.');
    expect(explain(both, speakers.get('de') ?? String).message).toBe(
      '„Adresse, die das Formular empfängt“ und „Postfach“ sind beide ausgefüllt.',
    );
  });

  it('is what the build says, where the language is English', () => {
    const fields = { day: day(), kind: choice(['a', 'b']), count: number({ max: 9 }) };
    const { problems } = parseOrExplain({ fields, value: { day: 'x', kind: 'c', count: 10 }, file: 'x.md' });
    expect(problems).toHaveLength(3);
    for (const each of problems) {
      const { message, hint } = explain({ ...each, path: [] }, speakers.get('en') ?? String);
      expect({ message, hint }).toEqual({ message: each.message, hint: each.hint });
    }
  });
});

it('knows where in the entry the value stands', () => {
  const fields = { links: list(group({ label: text({ required: true }) })) };
  const { problems } = parseOrExplain({ fields, value: { links: [{ label: 'A' }, { labl: 'B' }] }, file: 'x.md' });
  expect(problems.map(({ path }) => path)).toEqual([
    ['links', 1, 'label'],
    ['links', 1, 'labl'],
  ]);
});

it('puts what an editor wrote between the quotation marks of the language', () => {
  const { key, details } = quoted('x');
  const marks = [...speakers.values()].map((say) => say(key, details as Record<string, string>));
  expect(marks).toEqual(['“x”', '« x »', '„x“', '«x»', '«x»']);
});

it('fills what it does not know with dots, and groups the digits of numbers', () => {
  expect(phrase('expected.markdown', { max: 500_000 }).text).toBe('a text in Markdown of at most 500,000 characters');
  expect(problem({ code: 'no-town', file: 'towns' }).message).toBe('There is no town “…”.');
});
