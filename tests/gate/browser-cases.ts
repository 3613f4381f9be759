// Which rule of the browser, or of axe in it, is to catch which of the seeded failures, and how the page is mended.
import type { FailureCase } from './failure-cases.ts';

type Change = FailureCase['mend'][number];

const by = (rule: string, ...mend: Change[]): FailureCase => ({ rule, mend });
const styled = (css: string): Change => ['</head>', `<style>${css}</style></head>`];
const plain = (name: string): Change => [` class="${name}"`, ''];

const readable = styled('p { color: #222 !important; background: #fff !important }');

/** By the name of the page, without `.html`: failures that HTML does not show, or not the seeded one. */
export const browserCases: Readonly<Record<string, FailureCase>> = {
  'colour-and-contrast-colour-alone-is-used-to-convey-content': by(
    'colour-names-things',
    ['The green mushrooms', 'The mushrooms'],
    ['The red mushrooms', 'Those marked as poison'],
    [/(<li class="poisonous">\w+)/g, '$1 (poison)'],
  ),
  'colour-and-contrast-large-text-does-not-have-a-contrast-ratio-of-at-least-31-so-does-not-meet-aa': by(
    'color-contrast',
    readable,
  ),
  'colour-and-contrast-large-text-does-not-have-a-contrast-ratio-of-at-least-45-1-so-does-not-meet-aaa': by(
    'color-contrast',
    readable,
  ),
  'colour-and-contrast-small-text-does-not-have-a-contrast-ratio-of-at-least-45-1-so-does-not-meet-aa': by(
    'color-contrast',
    readable,
  ),
  'colour-and-contrast-small-text-does-not-have-a-contrast-ratio-of-at-least-71-so-does-not-meet-aaa': by(
    'color-contrast',
    readable,
  ),
  'content-content-is-not-in-correct-reading-order-in-source-code': by(
    'visual-order',
    [/h4>/g, 'h2>'],
    [/float:right/g, 'float:left'],
    ['Moisturise', 'Cleanse'],
    ['Cleanse</div></div>', 'Moisturise</div></div>'],
  ),
  'css-content-is-not-readable-and-functional-when-text-is-increased': by(
    'clipped-when-larger',
    styled('.resize { line-height: 1.5; max-height: none }'),
  ),
  'css-non-decorative-content-inserted-using-css': by(
    'drawn-words',
    [' id="css-generated-text"', ''],
    ['food is ', 'food is pizza'],
  ),
  'css-page-zoom-boxes-that-dont-expand-with-the-text': by(
    'clipped-when-larger',
    styled('.wont-expand, .wont-expand-box { position: static; height: auto; overflow: visible; width: auto }'),
  ),
  'forms-errors-identified-with-a-poor-colour-contrast': by(
    'color-contrast',
    ['name="name"', 'aria-invalid="true"'],
    ['name="surname"', ''],
    styled('.error-poor-contrast .validation-summary { color: #222 }'),
  ),
  'forms-left-aligned-form-labels-with-too-much-white-space': by(
    'label-far-away',
    styled('.too-much-whitespace input, .too-much-whitespace label { float: none }'),
  ),
  'headings-text-formatting-used-instead-of-an-actual-heading': by(
    'looks-like-heading',
    ['<div class="fake-heading">', '<h2 class="fake-heading">'],
    ['Heading</div>', 'Heading</h2>'],
  ),
  'images-background-image-that-conveys-information-does-not-have-a-text-alternative': by('background-warning', [
    'Taking too much',
    'Warning: taking too much',
  ]),
  'keyboard-access-concertina-items-dont-get-keyboard-focus': by('mouse-only', [
    /<dt>(.*?)<\/dt>/g,
    '<dt><button type="button">$1</button></dt>',
  ]),
  'keyboard-access-dropdown-navigation-only-the-top-level-items-receive-focus': by(
    'hover-only',
    plain('dropdown-nav'),
    [/href="#"/g, 'href="next.html"'],
    ['Benefits entitlement', 'Entitlement'],
  ),
  'keyboard-access-keyboard-focus-is-not-indicated-visually': by(
    'focus-invisible',
    styled('.no-outline:focus { outline: 2px solid #222 }'),
  ),
  'keyboard-access-tooltips-dont-receive-keyboard-focus': by('hover-only', plain('tooltips-not-focusable')),
  'links-identifying-links-by-colour-alone': by('link-not-apparent', plain('colour-alone-link'), [
    /href="#"/g,
    'href="next.html"',
  ]),
  'links-link-not-clearly-identifiable-and-distinguishable-from-surrounding-text': by(
    'link-not-apparent',
    plain('unobvious-link'),
  ),
  'navigation-inadequately-sized-clickable-targets-found': by(
    'target-size',
    [/<\/a>\s*<a/g, '</a> | <a'],
    styled('main a { display: inline-block; padding: 0.5em }'),
  ),
  'page-layout-wide-page-forces-users-to-scroll-horizontally': by(
    'wide-page',
    plain('constrained-box'),
    plain('constrained'),
    plain('constrained-extra'),
  ),
  'typography-all-caps-text-found': by('uppercase-by-style', plain('all-caps')),
  'typography-inadequate-line-height-used': by('tight-lines', plain('line-height')),
  'typography-italics-used-on-long-sections-of-text': by('italic-passage', plain('italic')),
  'typography-justified-text-found': by('justified-text', plain('justify')),
  'typography-long-lines-of-text': by('long-lines', styled('p { max-inline-size: 60ch }')),
  'typography-very-small-text-found': by('tiny-text', plain('small-text')),
};
