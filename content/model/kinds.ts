// The kinds of body that a site may belong to; all but a town start from a profile.

/** `kind` in town.yaml; a town unless told. */
export const KINDS = ['town', 'library', 'chamber', 'school', 'health-agency', 'parliament', 'association'] as const;

/** One of the kinds. */
export type Kind = (typeof KINDS)[number];
