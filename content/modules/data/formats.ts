// The formats in which data are published, with the names that catalogues have for them.

/** A format of a file. */
export interface Format {
  /** What people call it, in all languages. */
  readonly name: string;
  readonly mediaType: string;
  /** Its name in the EU's list of file types. */
  readonly fileType: string;
  /** The standard it keeps to. */
  readonly standard?: string;
  /** True for what one follows rather than downloads. */
  readonly live?: boolean;
  /** False for media types that IANA does not know; a catalogue can name only those that it does. */
  readonly registered?: boolean;
}

const rfc = (number: number) => `https://www.rfc-editor.org/rfc/rfc${number}`;

/** By the end of the file's name; the first that fits counts. */
const formats: readonly (readonly [end: string, format: Format])[] = [
  ['calendar.ics', { name: 'iCalendar', mediaType: 'text/calendar', fileType: 'ICS', standard: rfc(5545), live: true }],
  ['feed.xml', { name: 'RSS', mediaType: 'application/rss+xml', fileType: 'RSS', live: true, registered: false }],
  ['atom.xml', { name: 'Atom', mediaType: 'application/atom+xml', fileType: 'ATOM', standard: rfc(4287), live: true }],
  [
    'feed.json',
    { name: 'JSON Feed', mediaType: 'application/feed+json', fileType: 'JSON', live: true, registered: false },
  ],
  ['.geojson', { name: 'GeoJSON', mediaType: 'application/geo+json', fileType: 'GEOJSON', standard: rfc(7946) }],
  ['.jsonld', { name: 'JSON-LD', mediaType: 'application/ld+json', fileType: 'JSON_LD' }],
  ['.json', { name: 'JSON', mediaType: 'application/json', fileType: 'JSON', standard: rfc(8259) }],
  ['.csv', { name: 'CSV', mediaType: 'text/csv', fileType: 'CSV', standard: rfc(4180) }],
  ['.ics', { name: 'iCalendar', mediaType: 'text/calendar', fileType: 'ICS', standard: rfc(5545), live: true }],
  ['.xml', { name: 'XML', mediaType: 'application/xml', fileType: 'XML' }],
  ['', { name: 'TXT', mediaType: 'text/plain', fileType: 'TXT' }],
];

/** The format of a file, by its name. */
export const formatOf = (path: string): Format =>
  (formats.find(([end]) => path.endsWith(end)) as (typeof formats)[number])[1];
