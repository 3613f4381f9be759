// Pictures that what is being edited names and the site does not have yet: just uploaded, held by Decap.
import type { Media } from '../../content/model/media.ts';
import type { DraftFile } from './draft-files.ts';
import type { NewPicture } from './source-with-draft.ts';

/** Decap's record of a file of the media folder; as a text it is an address. */
interface Asset {
  path: string;
  toString: () => string;
}

export type GetAsset = (path: string) => Asset;

const known = new Map<string, Promise<NewPicture>>();

function measure(path: string, address: string): Promise<NewPicture> {
  const picture = new Image();
  return new Promise((resolve) => {
    const done = () => resolve({ path, address, width: picture.naturalWidth, height: picture.naturalHeight });
    picture.onload = picture.onerror = done;
    picture.src = address;
  });
}

/** The new pictures, each with its size; one that Decap is still fetching comes at the next call. */
export function newPictures(options: {
  files: readonly DraftFile[];
  media: ReadonlyMap<string, Media>;
  getAsset: GetAsset;
}): Promise<NewPicture[]> {
  const { files, media, getAsset } = options;
  const named = files.flatMap(({ text }) => text.match(/\bmedia\/[\w./%-]*\w/g) ?? []);
  const missing = [...new Set(named)].filter((path) => !media.has(path));
  const held = missing.flatMap((path) => {
    const asset = getAsset(path);
    const address = String(asset);
    // Decap answers with an empty drawing while it looks, and with the path itself for what it cannot find.
    if (!asset || asset.path === 'empty.svg' || !/^(?:blob|data|https?):/.test(address)) return [];
    const key = `${path} ${address}`;
    const measured = known.get(key) ?? measure(path, address);
    known.set(key, measured);
    return [measured];
  });
  return Promise.all(held);
}
