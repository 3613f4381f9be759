// Which law a town's website is under: what it asks for, and who watches over it.

/** The standards that laws ask for. */
export const STANDARDS = ['en-301-549', 'wcag-2.1-aa', 'wcag-2.2-aa'] as const;

/** Families of law; each has its own wording. */
export type Law = 'eu' | 'gb' | 'ch' | 'us' | 'other';

/** Kinds of body that watch over the directive; `named` where it is only known that there is one. */
export type Body =
  | 'ombudsman'
  | 'conciliation'
  | 'complaints-office'
  | 'information-commissioner'
  | 'authority'
  | 'own-unit'
  | 'named';

// The Union's members, and the three countries of the European Economic Area that follow its directive.
const UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(' ');

// Member states chose differently; a country of which that is not certain has no line.
const BODIES: Readonly<Record<string, Body>> = {
  AT: 'complaints-office',
  BE: 'ombudsman',
  CZ: 'authority',
  DE: 'conciliation',
  DK: 'authority',
  EE: 'authority',
  ES: 'own-unit',
  FI: 'authority',
  FR: 'ombudsman',
  HR: 'information-commissioner',
  IE: 'ombudsman',
  IT: 'ombudsman',
  NO: 'authority',
  SE: 'authority',
};

const STANDARD_OF: Readonly<Record<Law, (typeof STANDARDS)[number]>> = {
  eu: 'en-301-549',
  gb: 'wcag-2.2-aa',
  ch: 'wcag-2.1-aa',
  us: 'wcag-2.1-aa',
  other: 'wcag-2.2-aa',
};

/** The law of a country, by its code. */
export function jurisdictionOf(country: string): {
  law: Law;
  standard: (typeof STANDARDS)[number];
  /** Only under the Union's law. */
  body: Body | undefined;
} {
  const own = ({ GB: 'gb', CH: 'ch', US: 'us' } as const)[country];
  const law = own ?? (UNION.includes(country) ? 'eu' : 'other');
  return { law, standard: STANDARD_OF[law], body: law === 'eu' ? (BODIES[country] ?? 'named') : undefined };
}
