// What is said when a new town has been made: what is there, and what to do next.
import { join, relative } from 'node:path';
import { counted, paint } from '../terminal.ts';
import type { Made } from './make-files.ts';
import type { Answers } from './questions.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

const NOUNS = [
  ['pages', 'page'],
  ['news', 'news item'],
  ['events', 'event'],
  ['places', 'place'],
] as const;

/** The closing text, for standard output. */
export function madeText(options: { id: string; answers: Answers; made: Made; towns: string }): string {
  const { id, answers, made, towns } = options;
  const languages = answers.languages.split(',');
  const paths = [...made.files.keys()];
  const count = (name: string) => paths.filter((path) => path.startsWith(`${name}/${languages[0]}/`)).length;
  const folder = relative(process.cwd(), join(towns, id)) || '.';
  const shown = folder.startsWith('..') ? join(towns, id) : folder;
  const file = (collection: string, part: RegExp) =>
    paths.find((path) => path.startsWith(`${collection}/${languages[0]}/`) && part.test(made.files.get(path) ?? ''));
  const strong = (text: string) => paint(process.stdout, 'bold', text);
  const missing = made.inEnglish.map((language) => {
    const name = `${names.of(language)} (${language})`;
    return language === languages[0]
      ? `There are no first texts in ${name} yet: the English ones stand there, to be translated.`
      : `There are no first texts in ${name} yet: until you write some, its pages show those of the main language.`;
  });
  const lines = [
    `${strong(answers.name)} is ready in ${shown}:`,
    `  ${NOUNS.map(([name, noun]) => counted(count(name), noun)).join(', ')}`,
    `  in ${languages.map((language) => names.of(language)).join(', ')}; a crest and a picture in its colours`,
    ...(missing.length > 0 ? ['', ...missing] : []),
    '',
    'Next',
    `  1. Put in the address, the telephone number and the opening hours, which are only a guess:`,
    `       ${join(shown, 'town.yaml')}`,
    `       ${join(shown, file('places', /kind: town-hall/) ?? file('places', /./) ?? 'places')}`,
    `  2. Read the texts in ${join(shown, 'pages')}; notes at the top of each say what to adapt.`,
    '  3. See it while you write:',
    `       npm run dev -- ${id}`,
    '  4. Before you publish:',
    `       npm run check -- ${id}`,
  ];
  return `${lines.join('\n')}\n`;
}
