// The letter that stands for a town in its crest.
import { toSlug } from '../../content/model/slug.ts';

/** The first letter a–z of the name without its accents, else of the folder's name, else T for town. */
export const initialOf = (name: string, id: string): string => /[a-z]/.exec(`${toSlug(name, '')}${id}`)?.[0] ?? 't';
