// What a country tells about a town in it: its time zone and the number to call in an emergency.

/** Countries of Europe with islands or enclaves in other zones: where nearly everybody lives. */
const MAIN_ZONES: Record<string, string> = {
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
  UA: 'Europe/Kyiv',
};

/** Countries in which 112 reaches ambulance, fire brigade and police. */
const CALL_112 =
  'AD AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA VA'.split(
    ' ',
  );
const CALL_911 = ['CA', 'US'];

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const zonesOf = (country: string): string[] => new Intl.Locale(`und-${country}`).getTimeZones() ?? [];

/** Whether there is a country with this code, written as ISO does (GB, not UK). */
export const isCountry = (code: string): boolean =>
  names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code && zonesOf(code).length > 0;

/** The country in which most towns with this main language are expected; English ones in the United Kingdom. */
export function countryOf(language: string): string | undefined {
  const base = language.split('-')[0] ?? language;
  if (base === 'en' || base === 'pt') return { en: 'GB', pt: 'PT' }[base];
  return new Intl.Locale(base).maximize().region;
}

/** The time zone of a country, where there is one or one that nearly everybody has. */
export function zoneOf(country: string): string | undefined {
  const zones = zonesOf(country);
  return MAIN_ZONES[country] ?? (zones.length === 1 ? zones[0] : undefined);
}

/** Which zones a country without a main one has, in a sentence. */
export function aboutZones(country: string): string {
  const zones = zonesOf(country);
  const more = zones.length > 6 ? ', …' : '';
  return `${names.of(country) ?? country} has ${zones.length} time zones (${zones.slice(0, 6).join(', ')}${more})`;
}

/** The emergency number, where it is certain. */
export function emergencyNumber(country: string): string | undefined {
  if (CALL_112.includes(country)) return '112';
  return CALL_911.includes(country) ? '911' : undefined;
}
