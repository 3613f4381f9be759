// The licences under which a town may publish its files, with what others may do and where it is written.

/** Licences by the word that editors choose; absent address = none that others could rely on. */
export const LICENCES = {
  'public-domain': undefined,
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  'cc-by': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'cc-by-nd': 'https://creativecommons.org/licenses/by-nd/4.0/',
  'all-rights-reserved': undefined,
} as const satisfies Record<string, string | undefined>;

export type Licence = keyof typeof LICENCES;

/** The licences in the order in which an editor meets them. */
export const LICENCE_NAMES = Object.keys(LICENCES) as Licence[];
