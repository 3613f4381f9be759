// The door for content: blanks, problems with their places, and the path back to the file.
import { describe, expect, it } from 'vitest';
import type { Field } from './field.ts';
import type { FieldTable } from './field-kinds.ts';
import { address } from './fields/address.ts';
import { boolean } from './fields/boolean.ts';
import { choice } from './fields/choice.ts';
import { colour } from './fields/colour.ts';
import { contact } from './fields/contact.ts';
import { day } from './fields/day.ts';
import { email } from './fields/email.ts';
import { file } from './fields/file.ts';
import { group } from './fields/group.ts';
import { image } from './fields/image.ts';
import { link } from './fields/link.ts';
import { list } from './fields/list.ts';
import { localised } from './fields/localised.ts';
import { markdown } from './fields/markdown.ts';
import { moment } from './fields/moment.ts';
import { number } from './fields/number.ts';
import { openingHours } from './fields/opening-hours.ts';
import { phone } from './fields/phone.ts';
import { position } from './fields/position.ts';
import { reference } from './fields/reference.ts';
import { repeats } from './fields/repeats.ts';
import { text } from './fields/text.ts';
import { time } from './fields/time.ts';
import { parseOrExplain, pathWithBlanks } from './parse-or-explain.ts';
import { problem } from './problem.ts';

/** A field of every kind, optional and required; TypeScript demands every kind. */
const kinds = {
  text: (required) => text({ required }),
  markdown: (required) => markdown({ required }),
  number: (required) => number({ required }),
  boolean: (required) => boolean({ required }),
  day: (required) => day({ required }),
  moment: (required) => moment({ required }),
  time: (required) => time({ required }),
  choice: (required) => choice(['a', 'b'], { required }),
  link: (required) => link({ required }),
  email: (required) => email({ required }),
  phone: (required) => phone({ required }),
  colour: (required) => colour({ required }),
  localised: (required) => localised({ required }),
  reference: (required) => reference('places', { required }),
  list: (required) => list(text(), { required }),
  group: (required) => group({ name: text() }, { required }),
  image: (required) => image({ required }),
  file: (required) => file({ required }),
  position: (required) => position({ required }),
  address: (required) => address({ required }),
  contact: (required) => contact({ required }),
  'opening-hours': (required) => openingHours({ required }),
  repeats: (required) => repeats({ required }),
} satisfies Record<keyof FieldTable<[], Field>, (required: boolean) => Field>;

const blanks: [string, unknown][] = [
  ['an empty text', ''],
  ['spaces', ' \n\t'],
  ['nothing', null],
  ['an empty list', []],
  ['a list of blanks', ['', null, {}]],
  ['an empty record', {}],
  ['a record of blanks', { a: '', b: { c: null } }],
];

const parse = (fields: Record<string, Field>, value: unknown) => parseOrExplain({ fields, value, file: 'x.md' });
const lines = (fields: Record<string, Field>, value: unknown) =>
  parse(fields, value).problems.map(({ code, message, hint }) => `${code}: ${message} ${hint}`);

describe.each(Object.entries(kinds))('a blank field of kind “%s”', (_, make) => {
  it.each(blanks)('is absent when it holds %s', (_, blank) => {
    expect(parse({ it: make(false) }, { it: blank })).toEqual({ values: {}, problems: [] });
  });

  it('is missing when it is required', () => {
    const field = make(true);
    const missing = problem({
      code: 'missing-field',
      file: 'x.md',
      path: ['it'],
      details: { field: 'it', expected: field.expected },
    });
    for (const [, blank] of blanks) expect(parse({ it: field }, { it: blank }).problems).toMatchObject([missing]);
    expect(parse({ it: field }, {}).problems).toMatchObject([missing]);
  });
});

describe('a switch that is off', () => {
  it('is a value by itself, and nothing in a group that holds nothing else', () => {
    expect(parse({ it: boolean({ required: true }) }, { it: false }).values).toEqual({ it: false });
    expect(parse({ image: image() }, { image: { src: '', alt: '', decorative: false } }).values).toEqual({});
    expect(lines({ image: image() }, { image: { decorative: true } })).toHaveLength(1);
  });
});

describe('what is wrong', () => {
  it('is told all at once, each with what was found and what is wanted', () => {
    const fields = { title: text({ required: true }), day: day(), kind: choice(['a', 'b']), count: number({ max: 9 }) };
    expect(lines(fields, { day: '2026-02-30', kind: 'c', count: 10, colour: 'red' })).toEqual([
      'missing-field: “title” is missing. Fill in a text of at most 200 characters.',
      'wrong-value: “day” is “2026-02-30”. Write a date as year-month-day, for example 2026-12-05.',
      'wrong-value: “kind” is “c”. Write one of: a, b.',
      'wrong-value: “count” is 10. Write a whole number from 0 to 9.',
      'unknown-key: “colour” is not a field here. There is: title, day, kind, count.',
    ]);
  });

  it('is called by the name that an editor knows', () => {
    const { problems } = parseOrExplain({
      fields: { at: position() },
      value: { at: { latitude: 91, longitude: 0 } },
      file: 'x.md',
      labelOf: (path) => (path.join('.') === 'at.latitude' ? 'Breitengrad' : undefined),
    });
    expect(problems[0]?.message).toBe('“Breitengrad” is 91.');
  });

  it('is looked for inside groups and lists too, with the nearest field for a key that is none', () => {
    const fields = { links: list(group({ label: text({ required: true }), url: link() })) };
    expect(lines(fields, { links: [{ label: 'A' }, { lable: 'B', url: 'nowhere' }] })).toEqual([
      'missing-field: “links.label” is missing. Fill in a text of at most 200 characters.',
      'wrong-value: “links.url” is “nowhere”. Write a web address that starts with https:// (or mailto:, tel:).',
      'unknown-key: “lable” is not a field here. Did you mean “label”?',
    ]);
  });

  it('is asked for its place: of the value, or of the key that is unknown', () => {
    const asked: unknown[] = [];
    parseOrExplain({
      fields: { days: list(day()) },
      value: { days: ['2026-12-05', 'soon'], extra: 1 },
      file: 'x.md',
      positionOf: (path, key) => {
        asked.push([path.join('.'), key]);
        return undefined;
      },
    });
    expect(asked).toEqual([
      ['days.1', false],
      ['extra', true],
    ]);
  });

  it('is left out where it is told elsewhere', () => {
    const fields = { a: day(), b: day() };
    const { problems } = parseOrExplain({
      fields,
      value: { a: 'x', b: 'y' },
      file: 'x.md',
      skips: ([name]) => name === 'a',
    });
    expect(problems.map(({ message }) => message)).toEqual(['“b” is “y”.']);
  });

  it('is cut short when it is long', () => {
    const [first = ''] = lines({ a: day() }, { a: 'x'.repeat(500) });
    expect(first).toContain('xxx…');
    expect(first.length).toBeLessThan(200);
  });

  it('may be the whole value', () => {
    expect(parse({ a: text() }, 'not a record').values).toBeUndefined();
    expect(parse({ a: text() }, ['a list']).values).toBeUndefined();
    expect(parse({ a: text() }, undefined).values).toEqual({});
  });
});

describe('a picture', () => {
  it('needs words or the word that it needs none', () => {
    expect(lines({ image: image() }, { image: { src: 'media/a.jpg' } })[0]).toMatch(
      /^missing-alternative: The picture “media\/a.jpg” has no text alternative./,
    );
    expect(lines({ image: image() }, { image: { src: 'media/a.jpg', alt: 'A square' } })).toEqual([]);
    expect(lines({ image: image() }, { image: { src: 'media/a.jpg', decorative: true } })).toEqual([]);
  });

  it.each([
    'a.jpg',
    '/media/a.jpg',
    'media/../town.yaml',
    'media/./a.jpg',
    'media/',
    'media\\a.jpg',
    'https://x.example/a.jpg',
  ])('does not stand at %s', (src) => {
    expect(parse({ image: image() }, { image: { src, decorative: true } }).values).toBeUndefined();
  });
});

describe('opening hours', () => {
  const fields = { hours: openingHours() };
  const weekly = (opens: string, closes: string) => ({ hours: { weekly: [{ days: ['monday'], opens, closes }] } });

  it('close after they open', () => {
    expect(lines(fields, weekly('09:00', '24:00'))).toEqual([]);
    for (const closes of ['09:00', '18:00']) {
      const [line] = lines(fields, weekly('18:00', closes));
      expect(line).toContain(`closes-too-early: “hours.weekly.closes” (“${closes}”) is not after the opening (18:00).`);
    }
    expect(lines(fields, weekly('9:00', '25:00'))).toHaveLength(2);
  });

  it('have both times on a special day, or none, which is closed', () => {
    const special = (more: object) => ({ hours: { special: [{ from: '2026-12-24', ...more }] } });
    expect(lines(fields, special({}))).toEqual([]);
    expect(lines(fields, special({ opens: '09:00', closes: '11:00' }))).toEqual([]);
    expect(lines(fields, special({ opens: '09:00' }))[0]).toMatch(/^missing-field: “hours.special.closes”/);
    expect(lines(fields, special({ until: '2026-12-23' }))[0]).toMatch(/^end-before-start: /);
  });
});

describe('a path of the value without blanks', () => {
  it('leads past the blank lines of the file', () => {
    const value = { a: ['', 'x', null, { b: [[], 'y'] }] };
    expect(pathWithBlanks(value, ['a', 0])).toEqual(['a', 1]);
    expect(pathWithBlanks(value, ['a', 1, 'b', 0])).toEqual(['a', 3, 'b', 1]);
  });

  it('stays as it is where there is nothing', () => {
    expect(pathWithBlanks({ a: 1 }, ['b', 2, 'c'])).toEqual(['b', 2, 'c']);
    expect(pathWithBlanks(undefined, ['b'])).toEqual(['b']);
  });
});
