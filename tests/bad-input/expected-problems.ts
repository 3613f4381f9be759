// What is said about each town of tests/fixtures/towns that cannot be built: where, what, and how to mend it.

/** Problems by town: place, message, hint; a hint that ends in “, …” is the beginning of a list that grows. */
export const expectedProblems: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'a-date-is-not-in-the-calendar': [
    [
      'events/en/concert.md:3:8',
      '“Start (start)” is “next Sunday”.',
      'Write a date with a time in the town’s own time, for example 2026-12-05T20:00, or a date alone.',
    ],
    [
      'events/en/fair.md:4:6',
      '“End (end)” (2026-10-03T18:00) is before the start (2026-10-04T10:00).',
      'Put the end on or after the start.',
    ],
    [
      'events/en/vigil.md:3:8',
      '“Start (start)” is “2026-10-04T25:00”.',
      'Write a date with a time in the town’s own time, for example 2026-12-05T20:00, or a date alone.',
    ],
    [
      'news/en/leap-day.md:3:7',
      '“Date (date)” is “2026-02-30”.',
      'Write a date as year-month-day, for example 2026-12-05.',
    ],
  ],
  'a-drawing-holds-a-script': [
    [
      'media/button.svg',
      'The drawing holds an event handler, which could run a program on a visitor’s device.',
      'Save it again as a plain SVG, without scripts, links to other sites or event handlers.',
    ],
    [
      'media/crest.svg',
      'The drawing holds a script, which could run a program on a visitor’s device.',
      'Save it again as a plain SVG, without scripts, links to other sites or event handlers.',
    ],
    [
      'media/hidden.svg',
      'The drawing holds a script, which could run a program on a visitor’s device.',
      'Save it again as a plain SVG, without scripts, links to other sites or event handlers.',
    ],
    [
      'media/sheet.svg',
      'The drawing holds a style sheet of its own, which could run a program on a visitor’s device.',
      'Save it again as a plain SVG, without scripts, links to other sites or event handlers.',
    ],
    [
      'media/spelled-out.svg',
      'The drawing holds a script address, which could run a program on a visitor’s device.',
      'Save it again as a plain SVG, without scripts, links to other sites or event handlers.',
    ],
    [
      'media/wide.svg',
      'The picture cannot be read: Input buffer contains unsupported image format.',
      'Open it in a picture program and save it again as JPEG or PNG.',
    ],
  ],
  'a-field-has-an-unknown-name': [
    ['news/en/market-day.md:4:1', '“sumary” is not a field here.', 'Did you mean “summary”?'],
    ['places/en/library.md:4:1', '“adress” is not a field here.', 'Did you mean “address”?'],
    ['places/en/library.md:7:41', '“close” is not a field here.', 'Did you mean “closes”?'],
    ['town.yaml:10:1', '“inhabitants” is not a field here.', 'There is: name, kind, …'],
  ],
  'a-field-was-cleared': [
    ['news/en/empty-title.md:2:8', '“Title (title)” is missing.', 'Fill in a text of at most 160 characters.'],
    ['news/en/empty-title.md:4:9', '“Summary (summary)” is missing.', 'Fill in a text of at most 300 characters.'],
    [
      'pages/en/empty-body.md:7:1',
      '“Text (body)” is missing.',
      'Fill in a text in Markdown of at most 500,000 characters.',
    ],
    ['town.yaml:1:7', '“name” is missing.', 'Fill in a text, or one text per language (“fr: …”).'],
  ],
  'a-file-is-not-utf-8': [
    [
      'pages/en/cafe.md:2:15',
      'The file is not UTF-8 text (byte E9 after “title: The caf”).',
      'Save it again with the encoding UTF-8.',
    ],
  ],
  'a-module-and-a-block-do-not-exist': [
    ['town.yaml:10:18', 'There is no module “newss”.', 'Did you mean “news”?'],
    ['town.yaml:13:14', 'There is no home page block “quick-link”.', 'Did you mean “quick-links”?'],
  ],
  'a-picture-is-corrupt': [
    [
      'media/notes.png',
      'The picture cannot be read: Input buffer contains unsupported image format.',
      'Open it in a picture program and save it again as JPEG or PNG.',
    ],
    [
      'media/photo.jpg',
      'The picture cannot be read: Input buffer has corrupt header: VipsJpeg: premature end of JPEG image.',
      'Open it in a picture program and save it again as JPEG or PNG.',
    ],
    [
      'media/poster.png',
      'The picture has 50000 × 50000 pixels; at most 100 million can be handled.',
      'Make it smaller: 2400 pixels on the long side are plenty.',
    ],
  ],
  'a-picture-is-not-there': [
    ['news/en/bridge.md:5:15', 'The file “media/brigde.png” is not in the town’s folder.', 'There is none yet.'],
    ['news/en/bridge.md:10:1', 'The file “media/old-bridge.png” is not in the town’s folder.', 'There is none yet.'],
    ['news/en/bridge.md:12:1', 'The file “media/plan.pdf” is not in the town’s folder.', 'There is none yet.'],
    [
      'news/en/ferry.md:5:8',
      'The picture “media/bridge.png” has no text alternative.',
      'Say in “alt” what is to be seen, or write `decorative: true` when the picture says nothing.',
    ],
    ['town.yaml:10:15', 'The file “media/crest.svg” is not in the town’s folder.', 'There is none yet.'],
  ],
  'a-reference-points-nowhere': [
    [
      'events/en/fair.md:4:12',
      '“organiser” points to “organisations/choir”, which does not exist.',
      'There is none yet.',
    ],
    [
      'news/en/market.md:5:19',
      '“topics” points to “topics/enviroment”, which does not exist.',
      'Did you mean “environment”?',
    ],
    ['news/en/market.md:6:10', '“places” points to “places/market-place”, which does not exist.', 'There is none yet.'],
    ['pages/en/bins.md:5:35', '“body” points to “news/nothing”, which does not exist.', 'There is: market.'],
    ['town.yaml:13:28', '“home.links.to” points to “pages/bin”, which does not exist.', 'Did you mean “bins”?'],
  ],
  'files-stand-in-wrong-places': [
    [
      'mini-sites/choir/places/en/hall.md',
      '“mini-sites/choir/places/en/hall.md” is not where a town keeps its content.',
      'Did you mean “pages”?',
    ],
    ['mini-sites/nobody', 'The mini-site “nobody” belongs to no entry.', 'There is: choir.'],
    ['new/en/market.md', '“new/en/market.md” is not where a town keeps its content.', 'Did you mean “news”?'],
    [
      'news/en/2026/market.md',
      '“news/en/2026/market.md” is not where a town keeps its content.',
      'An entry’s file is news/<language>/<name>.md.',
    ],
    [
      'news/en/market.markdown',
      '“news/en/market.markdown” is not where a town keeps its content.',
      'An entry’s file is news/<language>/<name>.md.',
    ],
    [
      'news/market.md',
      '“news/market.md” is not where a town keeps its content.',
      'An entry’s file is news/<language>/<name>.md.',
    ],
    [
      'pages/fr/marche.md',
      '“fr” is not one of the town’s languages.',
      'Move the folder, or add the language to “languages” in town.yaml.',
    ],
    ['plan.pdf', '“plan.pdf” is not where a town keeps its content.', 'There is: pages, news, …'],
  ],
  'settings-are-not-known': [
    ['pages/en/about.md:3:1', '“ordre” is not a field here.', 'Did you mean “order”?'],
    ['town.yaml:2:17', '“languages” is “English”.', 'Write a language code such as fr.'],
    ['town.yaml:3:10', '“country” is “Britain”.', 'Write a country code of two capital letters, for example BE.'],
    ['town.yaml:4:11', '“timeZone” is “Europe/Londn”.', 'Write a time zone such as Europe/Brussels.'],
    ['town.yaml:10:18', 'There is no module “newss”.', 'Did you mean “news”?'],
    ['town.yaml:12:14', 'There is no home page block “wellcome”.', 'Did you mean “welcome”?'],
  ],
  'there-is-no-town-file': [['.', 'The folder has no town.yaml.', 'Add town.yaml, or start again with `belfry new`.']],
  'two-entries-want-one-address': [
    [
      'pages/en/media.md',
      'The address /media/ is also the one of the site’s own files.',
      'Rename one of the two files.',
    ],
    ['pages/en/news.md', 'The address /news/ is also the one of the page “News”.', 'Rename one of the two files.'],
  ],
  'yaml-cannot-be-read': [
    ['news/en/a-list.md:2:1', 'The file holds a list, not fields with values.', 'Write each field as “name: value”.'],
    [
      'news/en/colon-in-title.md:2:8',
      'The YAML cannot be read: there is a colon within the text “Roadworks: the bridge is closed”.',
      'Put the text in quotes: title: "Roadworks: the bridge is closed"',
    ],
    [
      'news/en/indented.md:2:8',
      'The YAML cannot be read: Nested mappings are not allowed in compact mappings',
      'Check the line, its indentation and its quotes.',
    ],
    [
      'news/en/never-closed.md:1:1',
      'The fields at the start of the file are not closed.',
      'Put a line “---” after the last field.',
    ],
    [
      'news/en/no-fields.md:1:1',
      'The file does not start with its fields between two lines of “---”.',
      'Start the file with a line “---”, the fields, and another line “---”.',
    ],
    ['news/en/twice.md:3:1', 'The YAML cannot be read: this name stands here twice.', 'Keep one of the two.'],
    [
      'news/en/unclosed-quote.md:5:1',
      'The YAML cannot be read: Missing closing "quote',
      'Check the line, its indentation and its quotes.',
    ],
  ],
};
