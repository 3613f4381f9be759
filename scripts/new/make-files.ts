// Makes all files of a new town from the answers.
import { dayAt } from '../../content/model/zone.ts';
import { accentOf } from './colours.ts';
import { emergencyNumber } from './countries.ts';
import { daysAfter, nextMonthDay } from './days.ts';
import { drawCrest } from './draw-crest.ts';
import { drawLandscape } from './draw-landscape.ts';
import type { Facts } from './fill-in.ts';
import { initialOf } from './initial.ts';
import { makeEntries } from './make-entries.ts';
import { makeSettings } from './make-settings.ts';
import type { Answers } from './questions.ts';
import { firstTextLanguage, type Respell, readFirstSettings, readFirstTexts } from './read-first-texts.ts';

/** A town's files by path, and the languages that have no first texts. */
export interface Made {
  files: ReadonlyMap<string, string>;
  inEnglish: readonly string[];
}

/** Countries in which German is written without ß. */
const WITHOUT_SHARP_S = ['CH', 'LI'];

/** What kind of place the house of a body is, where it is no office. */
const HOUSE_OF: Readonly<Record<string, string>> = { library: 'library', school: 'school', 'health-agency': 'health' };

/** All files. The first of the languages is the main one. */
export function makeFiles(options: {
  id: string;
  answers: Answers;
  now: Date;
  /** Where the SubCommunity says what its towns start from. */
  community?: string;
}): Made {
  const { id, answers, now, community } = options;
  const { name, kind, country, domain, colour } = answers;
  const languages = answers.languages.split(',');
  const today = dayAt(now.valueOf(), answers['time-zone']);
  const accent = accentOf(colour);
  const letter = initialOf(name, id);
  const emergency = emergencyNumber(country);
  const facts: Facts = {
    name,
    kind,
    house: HOUSE_OF[kind] ?? 'administration',
    country,
    domain,
    accent,
    today,
    timeZone: answers['time-zone'],
    primary: colour,
    email: `info@${domain.replace(/^www\./, '')}`,
    initial: letter.toUpperCase(),
    emergency: emergency ?? '',
    review: daysAfter(today, 90),
    openDoor: nextMonthDay(today, 3, 1),
    libraryDay: nextMonthDay(today, 6, 2),
  };
  const source = (language: string) => firstTextLanguage(language, community);
  const respell: Respell = (template) =>
    WITHOUT_SHARP_S.includes(country) ? template.replaceAll('ß', 'ss') : template;
  const main = languages[0] ?? 'en';
  const slugs = new Map(
    readFirstTexts({ language: source(main), kind, community }).map(({ key, slug }) => [key, slug]),
  );
  const templates = new Map(
    languages.map((language) => [
      language,
      readFirstSettings({ language: source(language), kind, respell, community }),
    ]),
  );
  const settings = makeSettings({ templates, facts, slugs, emergency: emergency !== undefined });
  // A second language without first texts is left out: the site then shows the main one's, marked as such.
  const inEnglish = languages.filter((language) => !language.startsWith('en') && source(language) === 'en');
  const written = languages.filter((language) => language === main || !inEnglish.includes(language));
  const entries = written.flatMap((language) => {
    const texts = readFirstTexts({ language: source(language), kind, respell, community });
    return makeEntries({ texts, language, isTranslation: language !== main, slugs, facts });
  });
  return {
    files: new Map([
      ['town.yaml', settings],
      ['media/crest.svg', drawCrest({ letter, primary: colour, accent })],
      ['media/landscape.svg', drawLandscape({ id, primary: colour, accent })],
      ...entries,
    ]),
    inEnglish,
  };
}
