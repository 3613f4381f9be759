// A town's source with what is being edited in the place of what is published.
import type { SourceFile, TownSource } from '../../content/load/town-source.ts';
import type { Media } from '../../content/model/media.ts';
import type { DraftFile } from './draft-files.ts';

/** A picture that the site does not have yet. */
export interface NewPicture {
  path: string;
  address: string;
  width: number;
  height: number;
}

const encoder = new TextEncoder();

function toSource({ path, text }: DraftFile): SourceFile {
  const bytes = encoder.encode(text);
  return { path, size: bytes.length, read: () => bytes };
}

/** As the browser holds it: in one size, at an address of its own. */
const toMedia = ({ path, address, width, height }: NewPicture): Media => ({
  path,
  size: 0,
  href: address,
  image: { width, height, variants: [] },
});

/** The source as it would be after saving. */
export function sourceWithDraft(options: {
  source: TownSource;
  files: readonly DraftFile[];
  pictures: Iterable<NewPicture>;
}): TownSource {
  const { source, files, pictures } = options;
  const paths = new Set(files.map(({ path }) => path));
  const media = new Map([...pictures].map((picture) => [picture.path, toMedia(picture)]));
  return {
    ...source,
    files: [...source.files.filter(({ path }) => !paths.has(path)), ...files.map(toSource)],
    media: new Map([...media, ...source.media]),
  };
}
