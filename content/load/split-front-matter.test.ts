// An entry's file in its two parts.
import { expect, it } from 'vitest';
import { splitFrontMatter } from './split-front-matter.ts';

const split = (source: string) => splitFrontMatter(source, 'x.md');

it('says on which lines the parts start', () => {
  expect(split('---\na: 1\nb: 2\n---\nText\n')).toEqual({
    yaml: 'a: 1\nb: 2\n',
    yamlLine: 2,
    body: 'Text\n',
    bodyLine: 5,
  });
});

it('minds neither Windows’ line ends, nor spaces after the dashes, nor a byte order mark', () => {
  expect(split('\ufeff--- \r\na: 1\r\n---\t\r\nText')).toMatchObject({ yaml: 'a: 1\r\n', body: 'Text', bodyLine: 4 });
});

it('takes a file without fields and one without a text', () => {
  expect(split('---\n---\nText')).toMatchObject({ yaml: '', body: 'Text', bodyLine: 3 });
  expect(split('---\na: 1\n---')).toMatchObject({ yaml: 'a: 1\n', body: '' });
});

it('ends the fields at the first line of dashes; later ones are text', () => {
  expect(split('---\na: 1\n---\nOne\n---\nTwo')).toMatchObject({ body: 'One\n---\nTwo' });
  expect(split('---\na: x---\nb: ----\n---\n')).toMatchObject({ yaml: 'a: x---\nb: ----\n' });
});

it('says where the fields are missing or not closed', () => {
  expect(split('Just text')).toMatchObject({ code: 'no-front-matter', position: { line: 1, column: 1 } });
  expect(split('\n---\na: 1\n---\n')).toMatchObject({ code: 'no-front-matter' });
  expect(split('---\na: 1\n')).toMatchObject({ code: 'open-front-matter' });
});
