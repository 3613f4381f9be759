// Values of the kinds of field that need care: what they take, and what they make of it.
import { describe, expect, it } from 'vitest';
import type { Field } from './field.ts';
import { boolean } from './fields/boolean.ts';
import { colour } from './fields/colour.ts';
import { day, isDay } from './fields/day.ts';
import { email } from './fields/email.ts';
import { isSafeUrl, link } from './fields/link.ts';
import { localise, localised } from './fields/localised.ts';
import { moment } from './fields/moment.ts';
import { number } from './fields/number.ts';
import { dialled, phone } from './fields/phone.ts';
import { text } from './fields/text.ts';
import { time } from './fields/time.ts';
import { hasTime } from './has-time.ts';

/** The value that a field makes of what was written, or undefined when it will not have it. */
const taken = (field: Field, value: unknown) => field.schema.safeParse(value).data;

describe('a day', () => {
  it('is one that the calendar has', () => {
    expect(['2026-12-05', '2028-02-29', '0001-01-01', '9999-12-31'].map(isDay)).toEqual([true, true, true, true]);
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-4-1', '05-12-2026', '2026-12-05T10:00'].map(isDay)).toEqual(
      Array(6).fill(false),
    );
  });

  it('is never made of something else', () => {
    for (const value of [0, 1, true, new Date(), '']) expect(taken(day(), value)).toBeUndefined();
  });
});

describe('a moment', () => {
  it('is a day with a time, or a day alone', () => {
    expect(taken(moment(), '2026-12-05T20:00')).toBe('2026-12-05T20:00');
    expect(taken(moment(), '2026-12-05')).toBe('2026-12-05');
    expect([hasTime('2026-12-05T20:00'), hasTime('2026-12-05')]).toEqual([true, false]);
  });

  it('loses what editors’ programs add: a space, seconds', () => {
    expect(taken(moment(), ' 2026-12-05 20:00:30 ')).toBe('2026-12-05T20:00');
    expect(taken(moment(), '2026-12-05T20:00:00.000')).toBe('2026-12-05T20:00');
  });

  it.each([
    '2026-12-05T24:00',
    '2026-12-05T20:60',
    '2026-02-30T10:00',
    '2026-12-05T20:00Z',
    '2026-12-05T20',
    'tomorrow',
  ])('is not %s', (value) => {
    expect(taken(moment(), value)).toBeUndefined();
  });
});

describe('a time', () => {
  it('goes from midnight to midnight in 24 hours', () => {
    for (const value of ['00:00', '09:05', '23:59', '24:00']) expect(taken(time(), value)).toBe(value);
    for (const value of ['9:05', '24:01', '12:60', '9 am', 545]) expect(taken(time(), value)).toBeUndefined();
  });
});

describe('a text', () => {
  it('takes numbers, which YAML sees where an editor sees text', () => {
    expect(taken(text(), 12)).toBe('12');
    expect(taken(text(), true)).toBeUndefined();
  });

  it('has its length counted without the spaces around it', () => {
    expect(taken(text({ max: 3 }), '  abc  ')).toBe('abc');
    expect(taken(text({ max: 3 }), 'abcd')).toBeUndefined();
  });
});

describe('a number and a yes or no', () => {
  it('are not made of words', () => {
    expect([taken(number(), '12'), taken(number(), 1.5), taken(number({ whole: false }), 1.5)]).toEqual([
      undefined,
      undefined,
      1.5,
    ]);
    expect([taken(boolean(), 'yes'), taken(boolean(), 0), taken(boolean(), false)]).toEqual([
      undefined,
      undefined,
      false,
    ]);
  });
});

describe('a link', () => {
  it('is to the web, a mailbox or a telephone', () => {
    for (const url of ['https://a.example/x?y#z', 'http://a.example', 'mailto:info@a.example', 'tel:+3281000001'])
      expect(isSafeUrl(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    '//a.example',
    'a.example',
    '',
  ])('is not %j', (url) => {
    expect(isSafeUrl(url)).toBe(false);
    expect(taken(link({ entries: true }), url)).toBeUndefined();
  });

  it('is to an entry only where that is allowed', () => {
    expect(taken(link({ entries: true }), 'pages/town-hall')).toBe('pages/town-hall');
    expect(taken(link(), 'pages/town-hall')).toBeUndefined();
    expect(taken(link({ entries: true }), 'pages/../x')).toBeUndefined();
  });
});

describe('contact data', () => {
  it('has telephone numbers as people write them', () => {
    for (const value of ['+32 81 00 00 01', '(0)81 / 00.00.01', '112', '*123#'])
      expect(taken(phone(), value)).toBe(value);
    expect(taken(phone(), 112)).toBe('112');
    for (const value of ['call us', '1', '+', '<b>112</b>']) expect(taken(phone(), value)).toBeUndefined();
    expect(dialled('+32 (0)81 00.00.01')).toBe('+3281000001');
  });

  it('has mail addresses, not sentences', () => {
    expect(taken(email(), ' info@town.example ')).toBe('info@town.example');
    for (const value of ['info', 'info@town', 'a b@town.example', '"x"@town.example', 'info@town.example.'])
      expect(taken(email(), value)).toBeUndefined();
  });
});

describe('a colour', () => {
  it('is of six digits, in lower case', () => {
    expect(taken(colour(), '#0B5D6B')).toBe('#0b5d6b');
    for (const value of ['#fff', 'red', '0b5d6b', '#0b5d6g']) expect(taken(colour(), value)).toBeUndefined();
  });
});

describe('a text in several languages', () => {
  const value = { de: 'Rathaus', fr: 'Hôtel de ville' };

  it('is said in the reader’s language, else in the town’s first one that has it, else in any', () => {
    expect(localise(value, 'fr', ['de', 'fr'])).toEqual({ text: 'Hôtel de ville', language: 'fr' });
    expect(localise(value, 'en', ['en', 'fr', 'de'])).toEqual({ text: 'Hôtel de ville', language: 'fr' });
    expect(localise(value, 'en', ['en'])).toEqual({ text: 'Rathaus', language: 'de' });
    expect(localise({}, 'en', ['en'])).toEqual({ text: '', language: 'en' });
  });

  it('that is one text for all is in the town’s first language', () => {
    expect(localise('Rathaus', 'fr', ['de', 'fr'])).toEqual({ text: 'Rathaus', language: 'de' });
  });

  it('has languages for keys', () => {
    expect(taken(localised(), value)).toEqual(value);
    expect(taken(localised(), { german: 'Rathaus' })).toBeUndefined();
    expect(taken(localised(), { de: 12 })).toBeUndefined();
  });
});
