// YAML with the way back to its lines.
import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';

const read = (source: string, firstLine?: number) =>
  readYaml({ source, file: 'x.yaml', ...(firstLine ? { firstLine } : {}) });
const source = [
  'title: A',
  'image:',
  '  src: media/a.jpg',
  'days: [1, 2]',
  'links:',
  '  - label: B',
  "  - ''",
  '  - to: C',
].join('\n');

describe('a position', () => {
  const { positionOf } = read(source);
  const at = (path: (string | number)[], key?: boolean) => Object.values(positionOf(path, key) ?? {}).join(':');

  it('is that of the value, or of its key', () => {
    expect([at(['title']), at(['title'], true), at(['image', 'src']), at(['days', 1])]).toEqual([
      '1:8',
      '1:1',
      '3:8',
      '4:11',
    ]);
  });

  it('does not count the blank lines of a list', () => {
    expect(at(['links', 1, 'to'])).toBe('8:9');
  });

  it('is that of the nearest thing above for what is not there', () => {
    expect([at(['image', 'alt']), at(['nothing', 'at', 'all'])]).toEqual(['3:3', '1:1']);
  });

  it('counts from the line on which the text starts in its file', () => {
    expect(read('title: A', 2).positionOf(['title'])).toEqual({ line: 2, column: 8 });
    expect(read('', 5).positionOf(['title'])).toMatchObject({ line: 5, column: 1 });
  });
});

describe('a value', () => {
  it('is what YAML 1.2 says: days and “no” are texts', () => {
    expect(read('day: 2026-12-05\ntime: "09:00"\nanswer: no\nphone: 112').value).toEqual({
      day: '2026-12-05',
      time: '09:00',
      answer: 'no',
      phone: 112,
    });
  });

  it('is nothing in an empty text', () => {
    expect(read('')).toMatchObject({ value: null, problems: [] });
    expect(read('# only a comment')).toMatchObject({ value: null, problems: [] });
  });

  it('does not reach what objects inherit', () => {
    const { value } = read('__proto__: { polluted: true }\ntoString: x');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(value as object)).toEqual(['__proto__', 'toString']);
  });
});

describe('what is no YAML', () => {
  it.each([
    ['a name that stands twice', 'a: 1\nb: 2\na: 3', 3],
    ['a bracket that is left open', 'a: [1, 2\nb: 3', 2],
    ['a quote that is left open', 'a: "x\nb: 3', 2],
    ['a tab for indentation', 'a:\n\tb: 1', 2],
    ['a colon within a text', 'a: b: c', 1],
  ])('is a problem with its line: %s', (_, source, line) => {
    const { value, problems } = read(source);
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({ code: 'yaml-syntax', level: 'error', position: { line } });
    expect(problems[0]?.hint).not.toMatch(/…/);
  });

  it('does not swell: a repeated alias is a problem, not a gigabyte', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'])
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`);
    expect(read(bomb.join('\n')).problems).toMatchObject([{ code: 'yaml-syntax' }]);
  });
});
