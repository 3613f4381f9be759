// Looks at a town's pictures and documents: sizes, formats, and whether they can be used at all.
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { ImageVariant, Media } from '../content/model/media.ts';
import { phrase } from '../content/model/phrase.ts';
import { type Problem, problem } from '../content/model/problem.ts';
import { toSlug } from '../content/model/slug.ts';
import { checkSvg } from './check-svg.ts';
import { digest } from './digest.ts';
import type { FoundFile } from './files-below.ts';
import { readStore, writeStore } from './json-store.ts';
import { readPdf } from './read-pdf.ts';

/** Widths in pixels in which pictures are published: a phone, a phone held sideways, a wide screen. */
const WIDTHS = [480, 800, 1600];

/** The most pixels of a picture: more than any camera in a town hall makes. */
const MOST_PIXELS = 100_000_000;

/** Documents that a browser shows or saves, and that can run nothing on the town's own address. */
const DOCUMENTS = new Set(
  `.pdf .odt .ods .odp .doc .docx .xls .xlsx .ppt .pptx .rtf .txt .csv .ics .gpx .kml .json .geojson .zip .epub
  .mp3 .ogg .wav .mp4 .webm .vtt .srt .shp .gpkg .dxf`.split(/\s+/),
);

const RASTER = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.tif', '.tiff']);

/** What is remembered of a file while its size and time stay the same. */
interface Remembered {
  size: number;
  mtime: number;
  media: Media;
  problems?: readonly Problem[] | undefined;
}

const originalFormat = (format: string): ImageVariant['format'] =>
  format === 'png' || format === 'gif' ? 'png' : 'jpeg';

function variantsOf(name: string, width: number, format: string): ImageVariant[] {
  const widths = [...WIDTHS.filter((each) => each < width), Math.min(width, WIDTHS.at(-1) ?? width)];
  return (['avif', 'webp', originalFormat(format)] as const).flatMap((to) =>
    [...new Set(widths)].map((each) => ({
      width: each,
      format: to,
      file: `${name}-${each}.${to === 'jpeg' ? 'jpg' : to}`,
    })),
  );
}

/** The published name of a file: its own, with a fingerprint so that browsers may keep it for ever. */
const publicName = (path: string, bytes: Uint8Array) =>
  `${toSlug(basename(path, extname(path)), 'file')}-${digest(bytes).slice(0, 8)}`;

async function lookAt(file: FoundFile, label: string): Promise<Omit<Remembered, 'size' | 'mtime'>> {
  const path = file.path;
  const extension = extname(path).toLowerCase();
  const media: Media = { path, size: file.size, href: `/files/${path.slice('media/'.length)}` };
  if (extension === '.pdf') {
    const { facts, problems } = await readPdf({ bytes: readFileSync(file.absolute), path, label });
    return { media: { ...media, ...facts }, problems };
  }
  if (DOCUMENTS.has(extension)) return { media };
  if (extension !== '.svg' && !RASTER.has(extension)) {
    return {
      media,
      problems: [
        problem({ code: 'unknown-file-kind', file: label, details: { found: extension || phrase('phrase.noEnding') } }),
      ],
    };
  }

  const bytes = readFileSync(file.absolute);
  const name = publicName(path, bytes);
  const { default: sharp } = await import('sharp');
  try {
    const {
      width = 0,
      height = 0,
      format = '',
      orientation = 1,
    } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) {
      const details = {
        found: `${width} × ${height}`,
        expected: phrase('phrase.million', { count: MOST_PIXELS / 1e6 }),
      };
      return { media, problems: [problem({ code: 'image-too-large', file: label, details })] };
    }
    if (extension === '.svg') {
      const unsafe = checkSvg(new TextDecoder().decode(bytes));
      if (unsafe)
        return { media, problems: [problem({ code: 'unsafe-svg', file: label, details: { found: unsafe } })] };
      return { media: { ...media, href: `/media/${name}.svg`, image: { width, height, variants: [] } } };
    }
    const [w, h] = orientation > 4 ? [height, width] : [width, height];
    const variants = variantsOf(name, w, format);
    return { media: { ...media, href: `/media/${variants.at(-1)?.file}`, image: { width: w, height: h, variants } } };
  } catch (error) {
    const found = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return { media, problems: [problem({ code: 'broken-image', file: label, details: { found } })] };
  }
}

/**
 * All media of a town by path. What was seen before is remembered by size and time of change.
 * @param options.memory the file that remembers
 * @param options.version changes when files are looked at in another way; what was remembered is then forgotten
 */
export async function readMedia(options: {
  files: readonly FoundFile[];
  folder: string;
  memory: string;
  version: string;
}) {
  const { files, folder, memory, version } = options;
  const stored = readStore<{ version: string; files: Record<string, Remembered> }>(memory);
  const before = stored?.version === version ? stored.files : {};
  const after: Record<string, Remembered> = {};
  let changed = Object.keys(before).length !== files.length;
  for (const file of files) {
    const known = before[file.path];
    if (known && known.size === file.size && known.mtime === file.mtime) {
      after[file.path] = known;
      continue;
    }
    changed = true;
    after[file.path] = { size: file.size, mtime: file.mtime, ...(await lookAt(file, `${folder}/${file.path}`)) };
  }
  if (changed) writeStore(memory, { version, files: after });
  const seen = Object.values(after);
  return {
    media: new Map(seen.map(({ media }) => [media.path, media])),
    problems: seen.flatMap(({ problems = [] }) => problems),
  };
}
