// What the page at /admin/ says of itself, and the files beside it.

/** What the build has written onto the page. */
export interface PageFacts {
  /** The address of Decap's file. */
  decap: string;
  /** The address of what renders pages for the preview. */
  renderer: string;
  /** The languages in which editors can work, each with its own name for itself. */
  languages: ReadonlyMap<string, string>;
  /** The languages of the town, its first one first. */
  townLanguages: readonly string[];
}

const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

/** What stands on the page. */
export function pageFacts(): PageFacts {
  const { decap = '', renderer = '', languages, townLanguages } = document.body.dataset;
  const named = words(languages).map((each) => each.split('=') as [string, string]);
  return { decap, renderer, languages: new Map(named), townLanguages: words(townLanguages) };
}

/** A file beside the page, as data. */
export async function besidePage<T>(name: string): Promise<T> {
  const response = await fetch(`/admin/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as T;
}
