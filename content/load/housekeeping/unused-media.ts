// Pictures and documents that no content names.
import { type Problem, problem } from '../../model/problem.ts';
import type { Keeper } from './keeper.ts';

/** One warning per file. Content names a file by its path, so that a text which has the path uses the file. */
export function unusedMedia({ source, site, entries }: Keeper): Problem[] {
  if (site.media.size === 0) return [];
  const decoder = new TextDecoder();
  const data = source.files.filter(({ path }) => !path.includes('/') && path.endsWith('.yaml'));
  const texts = [
    ...data.map((file) => decoder.decode(file.read())),
    ...entries.map(({ entry }) => JSON.stringify(entry.values)),
  ];
  const all = texts.join('\n').normalize('NFC');
  return [...site.media.keys()]
    .filter((path) => {
      const name = path.normalize('NFC');
      return ![name, encodeURI(name), encodeURI(path)].some((each) => all.includes(each));
    })
    .map((path) => problem({ code: 'unused-media', level: 'warning', file: `${source.folder}/${path}` }));
}
