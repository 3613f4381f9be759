// Faults that only a browser sees, to be seeded into pages of a demo town: by a style, a script, or what stands in them.

/** A fault of the page at `address`: what is added to its head, or to the end of its main part. */
export interface BrowserSeed {
  fault: string;
  rule: string;
  head?: string;
  main?: string;
  /** What the place of the finding says. */
  where: string;
}

const style = (css: string): string => `<style>${css}</style>`;
const words = 'The office is closed on Monday, and the counter opens again on Tuesday morning at nine. ';
const marked = (content: string, attributes = ''): string => `<p data-seed ${attributes}>${content}</p>`;

/** Each names its place by `data-seed`, or by the element that it spoils. */
export const browserSeeds: readonly BrowserSeed[] = [
  {
    fault: 'a contrast is lowered',
    rule: 'color-contrast',
    head: style('[data-seed] { color: #aaa; background: #fff }'),
    main: marked(words),
    where: 'data-seed',
  },
  {
    fault: 'a contrast is lowered in the dark alone',
    rule: 'color-contrast',
    head: style('@media (prefers-color-scheme: dark) { [data-seed] { color: #555; background: #222 } }'),
    main: marked(words),
    where: 'data-seed',
  },
  {
    fault: 'a contrast is lowered on phones alone',
    rule: 'color-contrast',
    head: style('@media (max-width: 500px) { [data-seed] { color: #aaa; background: #fff } }'),
    main: marked(words),
    where: 'data-seed',
  },
  {
    fault: 'the focus is trapped',
    rule: 'focus-trap',
    main: '<p><button type="button" data-seed>Listen to this</button></p><script src="/seed.js"></script>',
    where: 'data-seed',
  },
  {
    fault: 'the ring of the focus is hidden',
    rule: 'focus-invisible',
    head: style(
      '[data-seed]:focus { outline: none !important; box-shadow: none !important; border-color: inherit !important }',
    ),
    main: '<p><button type="button" data-seed style="all: unset">Listen to this</button></p>',
    where: 'data-seed',
  },
  {
    fault: 'something lies over what has the focus',
    rule: 'focus-hidden',
    head: style('.seed { position: relative } .seed-bar { position: absolute; inset: 0; background: #fff }'),
    main: '<p class="seed"><a href="/news/" data-seed>All the news</a><span class="seed-bar"></span></p>',
    where: 'data-seed',
  },
  {
    fault: 'a control is out of reach of the keyboard',
    rule: 'focus-unreached',
    main: '<p><button type="button" data-seed>Listen to this</button></p><script src="/seed.js"></script>',
    where: 'data-seed',
  },
  {
    fault: 'something answers to the mouse alone',
    rule: 'mouse-only',
    main: `<p data-seed>Show more</p><script src="/seed.js"></script>`,
    where: 'data-seed',
  },
  {
    fault: 'targets are shrunk',
    rule: 'target-size',
    head: style(
      '.seed a { display: inline-block; inline-size: 12px; block-size: 12px; font-size: 10px; overflow: hidden }',
    ),
    main: '<div class="seed"><a href="/news/" data-seed>1</a><a href="/events/">2</a></div>',
    where: 'data-seed',
  },
  {
    fault: 'a text is too wide for a small screen',
    rule: 'wide-page',
    head: style('[data-seed] { inline-size: 60rem }'),
    main: marked(words),
    where: 'data-seed',
  },
  {
    fault: 'a box cuts off larger text',
    rule: 'clipped-when-larger',
    head: style('[data-seed] { block-size: 90px; overflow: hidden; line-height: 1.5; max-inline-size: 30rem }'),
    main: marked(words),
    where: 'data-seed',
  },
  {
    fault: 'a box cuts off text with more room',
    rule: 'clipped-when-spaced',
    head: style(
      '[data-seed] { inline-size: max-content; max-inline-size: 15.5em; white-space: nowrap; overflow: hidden }',
    ),
    main: marked('Closed on all holidays of May'),
    where: 'data-seed',
  },
  {
    fault: 'links are not underlined',
    rule: 'link-not-apparent',
    head: style('[data-seed] { text-decoration: none !important; color: inherit !important }'),
    main: `<p>${words}Please ask <a href="/news/" data-seed>the people of the office</a> before you come.</p>`,
    where: 'data-seed',
  },
  {
    fault: 'things are told apart by colour',
    rule: 'colour-names-things',
    head: style('.seed-red { color: #a1150b; background: #fff } .seed-green { color: #0a6703; background: #fff }'),
    main: '<p>Items in red are closed, items in green are open.</p><ul data-seed><li class="seed-red">Pool</li><li class="seed-green">Library</li><li class="seed-green">Museum</li></ul>',
    where: 'data-seed',
  },
  {
    fault: 'words are drawn by a style',
    rule: 'drawn-words',
    head: style('[data-seed]::after { content: "Closed today" }'),
    main: marked('The pool: '),
    where: 'data-seed',
  },
  {
    fault: 'a paragraph is set like a heading',
    rule: 'looks-like-heading',
    head: style('[data-seed] { font-size: 1.6em; font-weight: 700 }'),
    main: `${marked('Where to find us')}<p>${words}</p>`,
    where: 'data-seed',
  },
  {
    fault: 'a menu opens for the mouse alone',
    rule: 'hover-only',
    head: style('.seed-menu ul { display: none } .seed-menu:hover ul { display: block }'),
    main: '<div class="seed-menu">More<ul data-seed><li><a href="/news/">All the news</a></li></ul></div>',
    where: 'data-seed',
  },
  {
    fault: 'a row is turned around',
    rule: 'visual-order',
    head: style('[data-seed] { display: flex; flex-direction: row-reverse }'),
    main: '<div data-seed><p>First</p><p>Second</p><p>Third</p></div>',
    where: 'data-seed',
  },
  {
    fault: 'something moves without end',
    rule: 'moving',
    head: style(
      '@media (prefers-reduced-motion: no-preference) { [data-seed] { animation: seed 1s infinite } } @keyframes seed { to { translate: 20px } }',
    ),
    main: marked('Market on Friday'),
    where: 'data-seed',
  },
  {
    fault: 'something moves in spite of the wish for less motion',
    rule: 'motion-not-reduced',
    head: style('[data-seed] { animation: seed 3s 1 !important } @keyframes seed { to { translate: 20px } }'),
    main: marked('Market on Friday'),
    where: 'data-seed',
  },
  {
    fault: 'text is tiny',
    rule: 'tiny-text',
    head: style('[data-seed] { font-size: 7px }'),
    main: marked('Subject to change'),
    where: 'data-seed',
  },
  {
    fault: 'text is justified',
    rule: 'justified-text',
    head: style('[data-seed] { text-align: justify; max-inline-size: 30rem }'),
    main: marked(words.repeat(3)),
    where: 'data-seed',
  },
  {
    fault: 'lines stand too close',
    rule: 'tight-lines',
    head: style('[data-seed] { line-height: 1; max-inline-size: 30rem }'),
    main: marked(words.repeat(3)),
    where: 'data-seed',
  },
  {
    fault: 'lines are too long',
    rule: 'long-lines',
    head: style(
      '[data-seed] { max-inline-size: none; inline-size: 76rem; max-width: none; font-size: 14px } @media (max-width: 1100px) { [data-seed] { inline-size: auto } }',
    ),
    main: marked(words.repeat(6)),
    where: 'data-seed',
  },
];

/** The script that the seeded pages load. */
export const SEED_SCRIPT = `
const seed = document.querySelector('[data-seed]');
const fault = document.documentElement.dataset.fault;
if (fault === 'focus-trap') seed.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault());
if (fault === 'focus-unreached') document.addEventListener('focusin', (event) => event.target === seed && seed.blur());
if (fault === 'mouse-only') seed.addEventListener('click', () => seed.append('More'));
`;
