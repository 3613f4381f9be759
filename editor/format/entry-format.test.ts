// Reading and writing of files as the editing program does it: what an editor did not touch keeps every byte.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type EntryData, fromFile, toFile } from './entry-format.ts';
import { fromYaml, toYaml } from './yaml-format.ts';

const towns = fileURLToPath(new URL('../../towns', import.meta.url));
const files = readdirSync(towns, { recursive: true, withFileTypes: true })
  .filter(({ name }) => /\.(?:md|yaml)$/.test(name))
  .map(({ parentPath, name }) => `${parentPath}/${name}`);

/** A value as it comes out of Decap's store: a copy, whose larger records are in no order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, shuffled(part)]);
  return Object.fromEntries(parts.length > 8 ? parts.reverse() : parts);
}
const stored = (data: EntryData) => shuffled(data) as EntryData;
/** A file after one change of its data. */
const edited = (file: string, change: (data: EntryData) => EntryData, order?: string[]) =>
  toFile(change(stored(fromFile(file))), order);

describe('opening and saving', () => {
  it('changes no byte of any entry and any file of data of the demo towns', () => {
    expect(files.length).toBeGreaterThan(400);
    const changed = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return (file.endsWith('.md') ? toFile(stored(fromFile(text))) : toYaml(stored(fromYaml(text)))) !== text;
    });
    expect(changed).toEqual([]);
  });

  it('changes none either when the form added what it adds to fields that are empty', () => {
    const blanks = {
      noText: '',
      nothing: null,
      noList: [],
      noGroup: {},
      off: false,
      group: { text: '', list: [], inner: { text: '' }, off: false },
      lines: [{ text: '' }, ''],
    };
    const changed = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      const after = file.endsWith('.md')
        ? toFile({ ...blanks, ...stored(fromFile(text)) })
        : toYaml({ ...blanks, ...stored(fromYaml(text)) });
      return after !== text;
    });
    expect(changed).toEqual([]);
  });

  it('keeps comments, quotes, Windows line ends, a mark at the start and a text without an end', () => {
    for (const text of [
      '---\n# of the council\ntitle: "Quoted"   # really\n\nsummary: \'single\'\n---\nText',
      '---\r\ntitle: On Windows\r\ndate: 2026-12-05\r\n---\r\n\r\nText\r\n',
      '\ufeff---\ntitle: Marked\n---\n',
      '---\ntitle: No body\n---',
      '---\n---\n',
    ]) {
      expect(toFile(stored(fromFile(text)))).toBe(text);
    }
  });

  it('leaves a file as it is that cannot be read', () => {
    for (const text of ['title: no lines\n', '---\ntitle: "open\n---\nText\n', '---\n- a list\n---\n']) {
      expect(toFile({ ...stored(fromFile(text)), title: 'New' })).toBe(text);
    }
  });

  it('makes no file of a translation that nobody wrote, or that was given up', () => {
    const cleared = Object.fromEntries(Object.keys(fromFile(file)).map((name) => [name, '']));
    expect(edited(file, (data) => ({ ...data, ...cleared, 'belfry:source': data['belfry:source'] }))).toBe('');
    expect(toFile(stored(fromFile('\n')))).toBe('');
    expect(toFile({ title: '', topics: [], image: { src: '', decorative: false } })).toBe('');
  });
});

const file = `---
# What the council decided
title: "A quoted title"   # keep me
date: 2026-10-20
topics: [culture, sports]
contact: { phone: "112", email: a@b.example }
openingHours:
  weekly:
    # the usual days
    - { days: [monday], opens: "08:30", closes: "12:00" }
    - { days: [tuesday], opens: "08:30", closes: "12:00" }
  note: By appointment
how: |
  1. Ask
  2. Wait
steps:
  - title: One
    text: |
      First
  - title: Two
---

Text of the entry.
`;

describe('a change', () => {
  it('of one field changes its line alone', () => {
    expect(edited(file, (data) => ({ ...data, date: '2026-12-05' }))).toBe(file.replace('2026-10-20', '2026-12-05'));
    expect(edited(file, (data) => ({ ...data, title: 'New: it is' }))).toBe(
      file.replace('A quoted title', 'New: it is'),
    );
  });

  it('deep inside changes nothing around it', () => {
    const after = edited(file, (data) => {
      const hours = data.openingHours as { weekly: { opens: string }[] };
      if (hours.weekly[1]) hours.weekly[1].opens = '09:00';
      return data;
    });
    expect(after).toBe(file.replace('[tuesday], opens: "08:30"', '[tuesday], opens: "09:00"'));
    const steps = edited(file, (data) => ({ ...data, steps: [{ title: 'One', text: 'First\n' }, { title: 'Zwei' }] }));
    expect(steps).toBe(file.replace('title: Two', 'title: Zwei'));
  });

  it('adds and removes lines of a list, and keeps the others', () => {
    const row = { days: ['friday'], opens: '10:00', closes: '11:00' };
    const added = edited(file, (data) => {
      (data.openingHours as { weekly: unknown[] }).weekly.push(row);
      return data;
    });
    const line = '    - { days: [friday], opens: "10:00", closes: "11:00" }\n';
    expect(added).toBe(file.replace('  note: By', `${line}  note: By`));
    expect(
      edited(added, (data) => {
        (data.openingHours as { weekly: unknown[] }).weekly.pop();
        return data;
      }),
    ).toBe(file);
  });

  it('of several lines stays a block', () => {
    expect(edited(file, (data) => ({ ...data, how: '1. Ask\n2. Wait\n3. Smile\n' }))).toBe(
      file.replace('  2. Wait\n', '  2. Wait\n  3. Smile\n'),
    );
  });

  it('of the text keeps the fields, and the other way round', () => {
    expect(edited(file, (data) => ({ ...data, body: 'Another text.' }))).toBe(
      file.replace('Text of the entry', 'Another text'),
    );
    expect(edited(file, (data) => ({ ...data, body: '' }))).toBe(file.replace('\nText of the entry.\n', ''));
  });

  it('clears a field by taking its lines away', () => {
    expect(edited(file, (data) => ({ ...data, how: '', topics: [] }))).toBe(
      file.replace('how: |\n  1. Ask\n  2. Wait\n', '').replace('topics: [culture, sports]\n', ''),
    );
  });

  it('puts a new field where the form has it', () => {
    const order = ['title', 'date', 'summary', 'topics'];
    expect(edited(file, (data) => ({ ...data, summary: 'In short' }), order)).toBe(
      file.replace('topics: [', 'summary: In short\ntopics: ['),
    );
  });

  it('comes back as it was given, whatever the values are', () => {
    const odd = [
      'a: b',
      '# no',
      '- dash',
      'yes',
      '12:30',
      '007',
      'null',
      ' lead',
      'trail ',
      '"q"',
      "it's",
      '[x]',
      '{y}',
      'a\tb',
      'é\u00a0;',
      '*x',
      '&y',
      '!z',
      '%',
      '@',
      '`',
      'line\n  in\n',
      '\n',
      'x\n\n\ny',
      '…',
      '2026-12-05',
      '~',
      'a #b',
      '> x',
      '| y',
      '?',
      ': ',
      '---',
      '...',
      '\u2028',
    ];
    for (const value of odd) {
      for (const data of [
        { title: value },
        { title: 'x', list: ['x', value] },
        { group: { one: value, two: [value] } },
      ]) {
        const text = toFile(data);
        const read = fromFile(text);
        for (const [key, part] of Object.entries(data)) if (value.trim()) expect(read[key]).toEqual(part);
        for (const [key, part] of Object.entries(data)) {
          const after = fromFile(edited(file, (old) => ({ ...old, [key]: part })));
          if (value.trim()) expect(after[key]).toEqual(part);
        }
      }
    }
  });
});

describe('a new file', () => {
  it('is written as an editor by hand would write it', () => {
    const data = {
      body: 'Text.\n',
      title: 'Market: the winter one',
      date: '2026-12-05',
      start: '2026-12-05T20:00',
      opens: '09:00',
      topics: ['local-economy', 'culture'],
      needed: ['Your card', 'a photo'],
      how: '1. Ask\n2. Wait\n',
      position: { latitude: 50.1, longitude: 4.8 },
      image: { src: 'media/x.jpg', alt: 'Stalls, with lights', caption: '', decorative: false },
      repeats: { every: 'week', on: ['tuesday'] },
      cancelled: false,
    };
    expect(toFile(data, ['title', 'date', 'start', 'body'])).toBe(`---
title: "Market: the winter one"
date: 2026-12-05
start: 2026-12-05T20:00
opens: "09:00"
topics: [local-economy, culture]
needed:
  - Your card
  - a photo
how: |
  1. Ask
  2. Wait
position: { latitude: 50.1, longitude: 4.8 }
image: { src: media/x.jpg, alt: "Stalls, with lights" }
repeats: { every: week, on: [tuesday] }
---

Text.
`);
  });
});
