// What is wrong with an input: the catalogue of problems, and the record that says one of them of one place.

/**
 * The catalogue: for each code, what happened (`message`) and how to mend it (`hint`).
 * `{name}` stands for a detail of the single case. Warnings do not stop a build.
 */
export const catalogue = {
  'missing-field': { message: '“{field}” is missing.', hint: 'Fill in {expected}.' },
  'wrong-value': { message: '“{field}” is {found}.', hint: 'Write {expected}.' },
  'unknown-key': { message: '“{found}” is not a field here.', hint: '{suggestion}' },
  'end-before-start': {
    message: '“{field}” ({found}) is before the start ({start}).',
    hint: 'Put the end on or after the start.',
  },
  'both-given': {
    message: '“{field}” is filled in, and so is “{other}”.',
    hint: 'Keep one of the two.',
  },
  'no-such-date': {
    message: '“{field}” names {found}, on which nothing would take place.',
    hint: 'Write a day that the rule has, {suggestion}, or take it away.',
  },
  'review-due': {
    message: '“{field}” is {found}: more than a year ago.',
    hint: 'Read it again, mend what is no longer true, and write the day on which you did so under “reviewedOn”.',
  },
  'day-passed': {
    message: '“{field}” ({found}) has passed.',
    hint: 'Take away what is done, or write a new day.',
  },
  'missing-alternative': {
    message: 'The picture {found} has no text alternative.',
    hint: 'Say in “alt” what is to be seen, or write `decorative: true` when the picture says nothing.',
  },
  'missing-entry': { message: '“{field}” points to {found}, which does not exist.', hint: '{suggestion}' },
  'missing-file': { message: 'The file {found} is not in the town’s folder.', hint: '{suggestion}' },
  'yaml-syntax': {
    message: 'The YAML cannot be read: {found}',
    hint: '{suggestion}',
  },
  'no-front-matter': {
    message: 'The file does not start with its fields between two lines of “---”.',
    hint: 'Start the file with a line “---”, the fields, and another line “---”.',
  },
  'open-front-matter': {
    message: 'The fields at the start of the file are not closed.',
    hint: 'Put a line “---” after the last field.',
  },
  'not-a-record': {
    message: 'The file holds {found}, not fields with values.',
    hint: 'Write each field as “name: value”.',
  },
  'not-utf-8': {
    message: 'The file is not UTF-8 text (byte {found}).',
    hint: 'Save it again with the encoding UTF-8.',
  },
  'bad-slug': {
    message: 'The name “{found}” cannot be part of an address.',
    hint: 'Use lower-case letters a to z, digits and single hyphens, for example “{suggestion}”.',
  },
  'stray-file': { message: '{found} is not where a town keeps its content.', hint: '{suggestion}' },
  'link-leaves-town': {
    message: 'The symbolic link leads out of the town’s folder, to {found}.',
    hint: 'Replace the link by a copy of the file.',
  },
  'same-address': { message: 'The address {found} is also the one of {other}.', hint: 'Rename one of the two files.' },
  'lost-address': {
    message: 'The address {found} was published, and nothing stands there any more.',
    hint: 'Write it under “formerAddresses” of the entry that replaces it, or under “withdrawn” in town.yaml when it shall be gone.',
  },
  'unknown-module': { message: 'There is no module “{found}”.', hint: '{suggestion}' },
  'unknown-block': { message: 'There is no home page block “{found}”.', hint: '{suggestion}' },
  'unknown-language': {
    message: '“{found}” is not one of the town’s languages.',
    hint: 'Move the folder, or add the language to “languages” in town.yaml.',
  },
  'file-too-large': {
    message: 'The file is too large ({found}; at most {expected}).',
    hint: 'Split it or make it smaller.',
  },
  'broken-image': {
    message: 'The picture cannot be read: {found}.',
    hint: 'Open it in a picture program and save it again as JPEG or PNG.',
  },
  'image-too-large': {
    message: 'The picture has {found} pixels; at most {expected} can be handled.',
    hint: 'Make it smaller: 2400 pixels on the long side are plenty.',
  },
  'unknown-file-kind': {
    message: 'A file of this kind ({found}) cannot be published.',
    hint: 'Save it as PDF, as an office document (.odt, .docx …), as a picture or as plain data (.csv, .json, .ics), or move it out of “media”.',
  },
  'unsafe-svg': {
    message: 'The drawing holds {found}, which could run a program on a visitor’s device.',
    hint: 'Save it again as a plain SVG, without scripts, links to other sites or event handlers.',
  },
  'broken-document': {
    message: 'The PDF cannot be read: {found}.',
    hint: 'Open it in a PDF program and save it again, or export it once more from where it was written.',
  },
  'locked-document': {
    message: 'The PDF is locked with a password.',
    hint: 'Save it again without a password: nobody who visits the site could open it.',
  },
  'untagged-document': {
    message: 'The PDF is not tagged: a screen reader cannot tell its headings, lists and tables.',
    hint: 'Export it again with tags: in Word “Document structure tags for accessibility”, in LibreOffice “Universal Accessibility (PDF/UA)”.',
  },
  'document-without-text': {
    message: 'The PDF has no text on {found}: only pictures of text.',
    hint: 'Publish the file that was printed, not its scan; or have a PDF program recognise the text (OCR).',
  },
  'document-without-title': {
    message: 'The PDF has no title of its own: browsers and screen readers call it by its file name.',
    hint: 'Fill in “Title” in the properties of the document, and export it again.',
  },
  'document-without-language': {
    message: 'The PDF does not say in which language it is: a screen reader may read it with the wrong voice.',
    hint: 'Set the language of the text where it was written, and export it again.',
  },
  'no-town': { message: 'There is no town “{found}”.', hint: '{suggestion}' },
  'no-town-file': { message: 'The folder has no town.yaml.', hint: 'Add town.yaml, or start again with `belfry new`.' },
  'unknown-mini-site': { message: 'The mini-site “{found}” belongs to no entry.', hint: '{suggestion}' },
  'html-left-out': { message: 'The HTML {found} is not shown.', hint: 'Use Markdown, or leave it away.' },
  'dead-link': {
    message: 'The link to “{found}” leads nowhere and is shown as plain text.',
    hint: 'Link to an entry (news/market), to a file (media/form.pdf), to a heading of this text (#costs), or to a web address (https://…).',
  },
  'heading-skipped': {
    message: 'The heading “{found}” skips a level.',
    hint: 'Use {expected}: headings go down one level at a time.',
  },
  'palette-shifted': {
    message: 'The colour {found} is hard to read and is shown as {other}.',
    hint: 'Choose a darker or a lighter colour to have it exactly.',
  },
} as const satisfies Record<string, { message: string; hint: string }>;

export type ProblemCode = keyof typeof catalogue;

/** A place in a file: the first line and column are 1. */
export interface Position {
  line: number;
  column: number;
}

/** One problem at one place, ready to print. `file` is relative to the project. */
export interface Problem {
  code: ProblemCode;
  level: 'error' | 'warning';
  file: string;
  position?: Position | undefined;
  message: string;
  hint: string;
}

/** What a problem of a file says: its code, its place, and the details its sentences name. */
export interface ProblemInput {
  code: ProblemCode;
  file: string;
  position?: Position | undefined;
  level?: 'error' | 'warning';
  details?: Record<string, string | number>;
}

const fill = (template: string, details: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '…'));

/** Makes a problem from its catalogue entry; unnamed details become “…”. */
export function problem({ code, file, position, level = 'error', details = {} }: ProblemInput): Problem {
  const { message, hint } = catalogue[code];
  return { code, level, file, position, message: fill(message, details), hint: fill(hint, details) };
}
