// Files that no repository should hold: links out of the town, odd names, far too large ones, huge pictures.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entry, makePlace, townSettings } from '../make-town.ts';
import type { BelfryRun } from '../run-belfry.ts';

const place = makePlace();
afterAll(place.remove);

/** A PNG file of a few bytes that claims a size. */
function pngOf(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(data.length, 0);
    numbers.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const pixels = deflateSync(Buffer.alloc(99));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

describe('a town with strange files', () => {
  let run: BelfryRun;
  const says = (file: string, message: string, hint: string) =>
    expect(run.stderr).toContain(`towns/pelham/${file} error ${message}\n    ${hint}`);

  beforeAll(async () => {
    const about = entry({ title: 'About' });
    place.write('pelham', {
      'town.yaml': townSettings('Pelham'),
      'pages/en/Market Day.md': about,
      'pages/en/a..b.md': about,
      'pages/en/fête.md': about,
      'pages/en/-.md': about,
      'pages/en/child.md': entry({ title: 'Child', parent: '../about' }),
      'pages/en/book.md': entry({ title: 'A book' }, 'All the words of the town. '.repeat(190_000)),
      'pages/en/novel.md': entry({ title: 'A novel' }, 'All the words of the town. '.repeat(20_000)),
      'mini-sites/Choir/pages/en/about.md': about,
      'media/wall.png': pngOf(50_000, 50_000),
      'media/old-site.html': '<script>alert(1)</script>',
    });
    writeFileSync(`${place.towns}/secret.md`, entry({ title: 'Not for everybody' }));
    mkdirSync(`${place.cache}/elsewhere`, { recursive: true });
    symlinkSync('../../../secret.md', `${place.towns}/pelham/pages/en/secret.md`);
    symlinkSync(`${place.cache}/elsewhere`, `${place.towns}/pelham/media/elsewhere`);
    symlinkSync('nowhere.png', `${place.towns}/pelham/media/nothing.png`);
    symlinkSync('..', `${place.towns}/pelham/media/round`);
    run = await place.run('build');
  });

  it('is not built and leaves no stack trace', () => {
    expect(run.code).toBe(1);
    expect(run.stderr).not.toMatch(/^ {4}at |fault/m);
    expect(run.stdout).toContain('1 town, 0 pages');
  });

  it('is told of links that leave it', () => {
    const hint = 'Replace the link by a copy of the file.';
    const message = 'The symbolic link leads out of the town’s folder, to';
    says('pages/en/secret.md', `${message} another folder.`, hint);
    says('media/elsewhere', `${message} another folder.`, hint);
    says('media/nothing.png', `${message} nothing.`, hint);
    expect(run.stderr).not.toContain('Not for everybody');
  });

  it('is told of names that cannot be part of an address, and of better ones', () => {
    const hint = 'Use lower-case letters a to z, digits and single hyphens, for example';
    const message = (name: string) => `The name “${name}” cannot be part of an address.`;
    says('pages/en/Market Day.md', message('Market Day'), `${hint} “market-day”.`);
    says('pages/en/a..b.md', message('a..b'), `${hint} “a-b”.`);
    says('pages/en/fête.md', message('fête'), `${hint} “fete”.`);
    says('pages/en/-.md', message('-'), `${hint} “entry”.`);
    says('mini-sites/Choir/pages/en/about.md', message('Choir'), `${hint} “choir”.`);
    expect(run.stderr).toContain('towns/pelham/pages/en/child.md:3:9 error ');
    expect(run.stderr).toContain('../about”');
  });

  it('is told of files that are too large', () => {
    says('pages/en/book.md', 'The file is too large (5.1 MB; at most 2 MB).', 'Split it or make it smaller.');
    expect(run.stderr).toMatch(/pages\/en\/novel\.md:\d+:1 error “Text \(body\)” is “All the words/);
    expect(run.stderr).toContain('Write a text in Markdown of at most 500,000 characters.');
    says(
      'media/wall.png',
      'The picture has 50000 × 50000 pixels; at most 100 million can be handled.',
      'Make it smaller: 2400 pixels on the long side are plenty.',
    );
  });

  it('publishes no file that could run a program on its address', () => {
    says(
      'media/old-site.html',
      'A file of this kind (.html) cannot be published.',
      'Save it as PDF, as an office document (.odt, .docx …), as a picture or as plain data (.csv, .json, .ics), or move it out of “media”.',
    );
  });
});

describe('a folder of towns', () => {
  it('that is empty or not there ends in a sentence', async () => {
    const empty = makePlace();
    const run = await empty.run('build');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('Make one with: belfry new <town>');
    empty.remove();
    const gone = await empty.run('build');
    expect(gone.code).toBe(1);
    expect(gone.stderr).toBe(run.stderr);
  });

  it('with a name that no host can have says so', async () => {
    const other = makePlace();
    other.write('Bad Name', { 'town.yaml': townSettings('Quarley') });
    const run = await other.run('build');
    other.remove();
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('The name “Bad Name” cannot be part of an address.');
    expect(run.stderr).toContain('for example “bad-name”.');
  });
});
