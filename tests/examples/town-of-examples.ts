// The town of examples: the fixtures of all modules as one town, and words that are hard to set.
import { stringify } from 'yaml';
import type { Beyond } from '../../content/model/beyond.ts';
import type { Entry } from '../../content/model/entry.ts';
import type { FieldRecord } from '../../content/model/field.ts';
import type { Site } from '../../content/model/site.ts';
import { modules } from '../../content/modules/modules.ts';
import { fixtureFiles, loadFiles, siteOf } from '../../content/modules/test-fixture.ts';

/** German words that fill a line of a phone each. */
export const LONG = 'Verkehrsinfrastrukturfinanzierungsgesellschaft und Grundstücksverkehrsgenehmigungszuständigkeit';
export const ARABIC = 'السوق الأسبوعي ينتقل إلى ساحة الطاحونة';
export const PICTURE = { src: 'media/picture.jpg', alt: 'A van before a blue door', credit: 'Cleo Bank' };
export const CONTACT = {
  phone: '+32 81 00 00 01',
  email: 'verkehrsinfrastrukturfinanzierung@little-ford.example',
  website: 'https://www.little-ford.example/office',
};
export const ADDRESS = { street: 'Mill Lane 2', postalCode: '5000', locality: 'Little Ford' };
export const HOURS = {
  weekly: [
    { days: ['monday', 'tuesday', 'wednesday'] as const, opens: '08:30', closes: '12:00' },
    { days: ['monday'] as const, opens: '13:00', closes: '17:30' },
    { days: ['saturday'] as const, opens: '09:00', closes: '11:00' },
  ],
  note: { en: 'By appointment in the afternoon.' },
  special: [
    { from: '2026-12-24', until: '2027-01-02', reason: { en: 'Holidays' } },
    { from: '2026-12-05', opens: '09:00', closes: '11:00' },
  ],
};

const settings = {
  name: 'Little Ford',
  slogan: 'A town by the water',
  languages: ['en', 'fr', 'de', 'ar'],
  country: 'BE',
  timeZone: 'Europe/Brussels',
  domain: 'little-ford.example',
  crest: PICTURE,
  image: PICTURE,
  contact: { name: { en: 'Town hall', de: LONG }, address: ADDRESS, phone: CONTACT.phone, email: CONTACT.email },
  emergency: [{ label: { en: 'Fire and ambulance', de: LONG }, phone: '112', note: 'Day and night' }],
  social: [{ label: 'Mastodon', url: 'https://social.example/@little-ford' }],
  feedback: { endpoint: 'https://forms.example/little-ford' },
};

// Each fixture has an entry that is wrong on purpose; two of the pages want the address of a module that they have not.
const files = Object.assign({}, ...modules.map(({ name }) => fixtureFiles(name))) as Record<string, string>;
for (const { file } of loadFiles(files).problems) delete files[file.replace('towns/little-ford/', '')];
for (const path of ['404', 'waste', 'waste-glass']) delete files[`pages/en/${path}.md`];

/**
 * The town with some of its settings changed; undefined takes one away.
 * @param beyond what it shows of other sites
 */
export const townWith = (changed: Readonly<Record<string, unknown>>, beyond?: Beyond): Site =>
  siteOf({ ...files, 'town.yaml': stringify({ ...settings, ...changed }, { keepUndefined: false }) }, beyond);

/** The town of examples: English; German and Arabic where an example gives the words. */
export const town = townWith({ contact: { ...settings.contact, openingHours: HOURS } });

/** The least that a town may say of itself. */
export const bareTown = townWith(
  Object.fromEntries(['slogan', 'crest', 'image', 'emergency', 'social', 'feedback'].map((name) => [name, undefined])),
);

/** An entry of the town, with some of its values changed. */
export function entryOf<F extends FieldRecord>(
  path: string,
  changed: Readonly<Record<string, unknown>> = {},
  more: Partial<Entry> = {},
): Entry<F> {
  const [collection = '', slug = ''] = path.split('/');
  const entry = town.find(collection, slug, 'en');
  if (!entry) throw new Error(`The town of examples has no ${path}`);
  return { ...entry, ...more, values: { ...entry.values, ...changed } } as unknown as Entry<F>;
}

/** The same entry with German words that are hard to break, and in Arabic. */
export const inLongWords = (path: string): Entry =>
  entryOf(path, { title: LONG, summary: `${LONG}.`, body: `${LONG}.`, message: `${LONG}.` }, { language: 'de' });
export const inArabic = (path: string): Entry =>
  entryOf(path, { title: ARABIC, summary: ARABIC, body: ARABIC, message: ARABIC }, { language: 'ar' });
