// The names that the EU's vocabularies have for languages and countries.

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';

/** An address in one of the EU's lists: `authority('file-type', 'CSV')`. */
export const authority = (list: string, code: string): string => `${AUTHORITY}${list}/${code}`;

/** Three letters for the languages of Europe, official and regional, and some more. */
const languages: Readonly<Record<string, string>> = {
  ar: 'ARA',
  bg: 'BUL',
  br: 'BRE',
  ca: 'CAT',
  co: 'COS',
  cs: 'CES',
  cy: 'CYM',
  da: 'DAN',
  de: 'DEU',
  el: 'ELL',
  en: 'ENG',
  es: 'SPA',
  et: 'EST',
  eu: 'EUS',
  fi: 'FIN',
  fr: 'FRA',
  fy: 'FRY',
  ga: 'GLE',
  gd: 'GLA',
  gl: 'GLG',
  hr: 'HRV',
  hu: 'HUN',
  hy: 'HYE',
  is: 'ISL',
  it: 'ITA',
  lb: 'LTZ',
  lt: 'LIT',
  lv: 'LAV',
  mk: 'MKD',
  mt: 'MLT',
  nb: 'NOB',
  nl: 'NLD',
  nn: 'NNO',
  no: 'NOR',
  oc: 'OCI',
  pl: 'POL',
  pt: 'POR',
  rm: 'ROH',
  ro: 'RON',
  ru: 'RUS',
  se: 'SME',
  sk: 'SLK',
  sl: 'SLV',
  sq: 'SQI',
  sr: 'SRP',
  sv: 'SWE',
  tr: 'TUR',
  uk: 'UKR',
};

/** Three letters for the countries of Europe and some more. */
const countries: Readonly<Record<string, string>> = {
  AD: 'AND',
  AL: 'ALB',
  AT: 'AUT',
  AU: 'AUS',
  BA: 'BIH',
  BE: 'BEL',
  BG: 'BGR',
  BR: 'BRA',
  CA: 'CAN',
  CH: 'CHE',
  CY: 'CYP',
  CZ: 'CZE',
  DE: 'DEU',
  DK: 'DNK',
  EE: 'EST',
  ES: 'ESP',
  FI: 'FIN',
  FR: 'FRA',
  GB: 'GBR',
  GE: 'GEO',
  GR: 'GRC',
  HR: 'HRV',
  HU: 'HUN',
  IE: 'IRL',
  IS: 'ISL',
  IT: 'ITA',
  LI: 'LIE',
  LT: 'LTU',
  LU: 'LUX',
  LV: 'LVA',
  MC: 'MCO',
  MD: 'MDA',
  ME: 'MNE',
  MK: 'MKD',
  MT: 'MLT',
  MX: 'MEX',
  NL: 'NLD',
  NO: 'NOR',
  NZ: 'NZL',
  PL: 'POL',
  PT: 'PRT',
  RO: 'ROU',
  RS: 'SRB',
  SE: 'SWE',
  SI: 'SVN',
  SK: 'SVK',
  SM: 'SMR',
  TR: 'TUR',
  UA: 'UKR',
  US: 'USA',
  VA: 'VAT',
  XK: 'XKX',
};

/** A language's address, or undefined for one that the table does not have. */
export function languageAuthority(language: string): string | undefined {
  const code = languages[language.split('-')[0] ?? ''];
  return code && authority('language', code);
}

/** A country's address, or undefined for one that the table does not have. */
export function countryAuthority(country: string): string | undefined {
  const code = countries[country];
  return code && authority('country', code);
}
