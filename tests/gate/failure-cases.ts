// Which rule over HTML is to catch which of the seeded failures, and how the page is mended: its sound twin.

/** A change of the page's HTML. */
type Change = readonly [from: string | RegExp, to: string];

/** A seeded failure: the rule that is to say it, and the changes that make its sound twin. */
export interface FailureCase {
  rule: string;
  mend: readonly Change[];
}

const by = (rule: string, ...mend: Change[]): FailureCase => ({ rule, mend });

const form = (...changes: Change[]): Change[] => [...changes, ['</form>', '<button>Send</button></form>']];
const caption: Change = ['<table>', '<table><caption>Costs</caption>'];
const scopes: Change[] = [
  [/(<tr>\s*)<th>/g, '$1<th scope="row">'],
  [/<th>/g, '<th scope="col">'],
];

/** By the name of the page, without `.html`. Pages whose fault no HTML shows are not here. */
export const failureCases: Readonly<Record<string, FailureCase>> = {
  'buttons-empty-alt-attribute-on-image-button': by('image-alternative', ['alt=""', 'alt="Send the form"']),
  'buttons-empty-button': by('button-name', ['</button>', 'Send</button>']),
  'buttons-image-button-has-no-alt-attribute': by('image-alternative', ['<input', '<input alt="Send the form"']),
  'buttons-uninformative-alt-attribute-value-on-image-button': by('alternative-placeholder', [
    'alt="click"',
    'alt="Send the form"',
  ]),
  'content-content-identified-by-location': by('told-by-side', ['The artist on the right', 'The younger artist']),
  'content-first-instance-of-abbreviation-not-expanded': by('abbreviation-unexplained', [
    '<abbr>GDS</abbr>',
    'The digital service (<abbr>GDS</abbr>)',
  ]),
  'content-plain-language-is-not-used': by('long-sentences', [
    /Title I of[\s\S]*Special Projects of National Significance\./,
    `<p>${'The law helps cities. It gives money to those with many ill people. It also helps families. '.repeat(5)}</p>`,
  ]),
  'css-displaynone-used-to-visually-hide-content-when-it-should-be-available-to-screenreader': by('hidden-link-words', [
    ' style="display:none"',
    '',
  ]),
  'css-visibilityhidden-used-to-visually-hide-content-when-it-should-be-available-to-screenreader': by(
    'hidden-link-words',
    [' style="visibility:hidden"', ''],
  ),
  'forms-empty-label-found': by('label-empty', ['</label>', 'Name</label>']),
  'forms-empty-legend': by('fieldset-legend', ['</legend>', 'Your address</legend>']),
  'forms-error-messages-no-suggestion-for-corrections-given-e.g.-required-format': by('pattern-unexplained', [
    'is not valid',
    'must have ten digits and begin with 7, as 7700900258',
  ]),
  'forms-errors-are-not-identified': by(
    'errors-unnamed',
    ['name="name"', 'aria-invalid="true"'],
    ['name="surname"', ''],
  ),
  'forms-errors-identified-by-colour-only': by(
    'errors-unnamed',
    ['name="name"', 'aria-invalid="true"'],
    ['name="surname"', ''],
  ),
  'forms-errors-identified-with-a-poor-colour-contrast': by(
    'errors-unnamed',
    ['name="name"', 'aria-invalid="true"'],
    ['name="surname"', ''],
  ),
  'forms-field-hint-not-associated-with-input': by(
    'hint-apart',
    ['class="form-hint"', 'class="form-hint" id="hint"'],
    ['id="ni-number"', 'id="ni-number" aria-describedby="hint"'],
  ),
  'forms-fieldset-without-a-legend': by('fieldset-legend', ['<fieldset>', '<fieldset><legend>Your address</legend>']),
  'forms-form-control-that-changes-context-without-warning': by('choice-acts', ...form()),
  'forms-form-element-has-no-label': by('field-label', ['<input', '<input aria-label="Name"']),
  'forms-group-of-check-boxes-not-enclosed-in-a-fieldset': by(
    'choices-grouped',
    [/<h4>(.*?)<\/h4>/, '<fieldset><legend>$1</legend>'],
    ['</form>', '</fieldset></form>'],
  ),
  'forms-group-of-radio-buttons-not-enclosed-in-a-fieldset': by(
    'choices-grouped',
    [/<h4>(.*?)<\/h4>/, '<fieldset><legend>$1</legend>'],
    ['</form>', '</fieldset></form>'],
  ),
  'forms-label-element-with-for-attribute-but-not-matching-id=-attribute-of-form-control': by('label-of-nothing', [
    'id="not-matching-anything"',
    'for="label-for-not-matching"',
  ]),
  'forms-labels-missing-when-they-would-look-clumsy-for-some-form-controls': by(
    'field-label',
    ['id="missing-labels-month"', 'aria-label="Month"'],
    ['id="missing-labels-year"', 'aria-label="Year"'],
  ),
  'forms-missing-labels-in-checkboxes': by('label-of-nothing', [
    /<label>(.*?)<\/label>\s*(<input [^>]*>)/g,
    '<label>$2 $1</label>',
  ]),
  'forms-non-unique-field-label-found': by('label-same', ['"x_4">Name', '"x_4">Name of the child']),
  'forms-placeholder-no-label': by('field-placeholder', ['placeholder="Search"', 'aria-label="Search"']),
  'forms-two-unique-labels-but-identical-for=-attributes': by('label-twice', [
    '<label for="two-labels-day">Date of issue</label>',
    '<span>Date of issue</span>',
  ]),
  'frames-iframe-is-missing-a-title-attribute': by('frame-title', ['<iframe', '<iframe title="A demonstration"']),
  'frames-iframe-title-attribute-does-not-describe-the-content-or-purpose-of-the-iframe': by('frame-title-poor', [
    /"\w+"(?= width)/,
    '"Posts of the town hall"',
  ]),
  'headings-empty-heading': by('heading-empty', ['<h4></h4>', '<h2>Fees</h2>']),
  'headings-headings-not-structured-in-a-hierarchical-manner': by('heading-order', [/<(\/?)h[345]>/g, '<$1h2>']),
  'html-article-element-used-to-mark-up-an-element-thats-not-an-article-blog-post-etc.': by('article-misused', [
    /article(?= class|>)/g,
    'section',
  ]),
  'html-deprecated-center-element': by('obsolete-element', [/<(\/?)center>/g, '<$1p>']),
  'html-deprecated-font-element': by('obsolete-element', [/<\/?font[^>]*>/g, '']),
  'html-duplicate-id': by('id-twice', ['id="nav">page', 'id="nav-2">page']),
  'html-empty-paragraph': by('paragraph-empty', ['<p></p>', '<p>Closed</p>']),
  'html-inline-style-adds-colour': by('colour-half', ['color: blue;', 'color: blue; background: white;']),
  'html-invalid-aria-role-names': by('role-unknown', [' role="breadcrumbs"', '']),
  'html-object-not-embedded-accessibly-wmode-parameter-not-set-to-window': by('plug-in', ['"transparent"', '"window"']),
  'html-pre-element-without-code-element-inside-it': by('drawing-of-letters', [
    '<pre>',
    '<pre role="img" aria-label="Your drawing goes here">',
  ]),
  'html-spacer-image-found': by('image-spacer', [/<img[^>]*>/, '']),
  'html-start-and-close-tags-dont-match': by('tag-without-partner', ['<div>strings', '<div><span>strings']),
  'images-a-distraction-is-present-an-animated-gif': by(
    'animated-image',
    ['animated-tree.gif', 'red_panda.jpg'],
    ['Animated gif of a', 'A'],
  ),
  'images-image-alt-attribute-contains-image-file-name': by('alternative-file-name', [
    'alt="bbc-blocks-dark.png"',
    'alt="The broadcaster"',
  ]),
  'images-image-has-alt-and-title-that-are-different': by('image-title', [/ title="[^"]*"/, '']),
  'images-image-has-empty-alt-and-non-empty-title': by('decoration-named', [
    /alt=""(.*) title="[^"]*"/,
    'alt="The broadcaster"$1',
  ]),
  'images-image-that-conveys-information-has-an-empty-alt-attribute': by('image-alone', [
    'alt=""',
    'alt="The broadcaster"',
  ]),
  'images-image-with-no-alt-attribute': by('image-alternative', ['<img', '<img alt="The broadcaster"']),
  'images-image-with-presentation-role-has-non-empty-alt': by(
    'decoration-named',
    [/alt="[^"]*"/, 'alt=""'],
    ['<main>', '<main><p>About us</p>'],
  ),
  'keyboard-access-accesskey-attribute-used': by('access-key', ['accesskey="A"', '']),
  'keyboard-access-fake-button-is-not-keyboard-accessible': by(
    'button-faked',
    ['<div class="button"', '<button class="button"'],
    ['launch webchat</div>', 'launch webchat</button>'],
  ),
  'keyboard-access-keyboard-focus-assigned-to-a-non-focusable-element-using-tabindex0': by('tab-stop-idle', [
    ' tabindex="0"',
    '',
  ]),
  'keyboard-access-lightbox-close-button-doesnt-receive-focus': by(
    'button-faked',
    [
      '<span title="Close lightbox" class="close-button">X</span>',
      '<button class="close-button" aria-label="Close">×</button>',
    ],
    ['href="#"', 'href="next.html"'],
    [' target="_blank"', ''],
  ),
  'keyboard-access-link-with-a-rolebutton-does-not-work-with-space-bar': by(
    'button-is-link',
    [' role="button"', ''],
    ['Continue', 'Continue to payment'],
  ),
  'keyboard-access-tabindex-greater-than-0': by('tab-order', [' tabindex="5"', '']),
  'language-of-content-lang-attribute-not-used-to-identify-change-of-language': by('passage-language', [
    /"(Allons[^"]*)"/,
    '<span lang="fr">"$1"</span>',
  ]),
  'language-of-content-lang-attribute-used-to-identify-change-of-language-but-with-invalid-value': by(
    'language-unknown',
    ['lang="frrr"', 'lang="fr"'],
  ),
  'language-of-content-lang-attribute-used-to-identify-change-of-language-but-with-wrong-language': by(
    'passage-language',
    ['lang="es"', 'lang="fr"'],
  ),
  'language-of-content-text-language-changed-without-required-change-in-direction': by('text-direction', [
    'lang="ar"',
    'lang="ar" dir="rtl"',
  ]),
  'language-of-content-text-language-is-in-the-wrong-direction': by('text-direction', [' dir="rtl"', '']),
  'links-adjacent-links-going-to-the-same-destination': by(
    'links-adjacent',
    ['alt="Red Panda"', 'alt=""'],
    [/<\/a>\s*<a [^>]*>/, ' '],
  ),
  'links-blank-link-text': by('link-name', ['></a>', '>Search engine</a>']),
  'links-image-link-alt-text-repeats-text-in-the-link': by('alternative-repeats', ['alt="Red Panda"', 'alt=""']),
  'links-image-link-with-no-alternative-text': by('link-name', ['alt=""', 'alt="The broadcaster"']),
  'links-link-contains-only-a-full-stop': by('link-name', [/website <a ([^>]*)>\.</, '<a $1>services of the state<']),
  'links-link-launches-new-window-with-no-warning': by('link-new-window', ['</a>', ' (opens in a new window)</a>']),
  'links-link-text-does-not-make-sense-out-of-context': by('link-text-generic', ['>page</a>', '>life story</a>']),
  'links-link-text-with-identical-title': by('link-title-repeats', [/ title="[^"]*"/, '']),
  'links-link-to-,-invalid-hypertext-reference': by('link-without-target', ['href="#"', 'href="next.html"']),
  'links-link-to-a-multimedia-file-no-transcript': by('link-recording', [
    '</main>',
    '<a href="words.html">Transcript of it</a></main>',
  ]),
  'links-link-to-an-image-no-text-alternative': by('link-picture', [
    '>bat<',
    '>bat (picture: it hangs from a branch)<',
  ]),
  'links-link-to-javascript-invalid-hypertext-reference': by('link-without-target', [
    /"javascript:[^"]*"/,
    '"next.html"',
  ]),
  'links-link-to-pdf-does-not-include-information-on-file-format-and-file-size': by('link-file-format', [
    'style guide</a>',
    'style guide (PDF, 2 MB)</a>',
  ]),
  'links-links-not-separated-by-printable-characters': by('links-in-row', [/<\/a> <a/g, '</a> | <a']),
  'links-links-to-a-sound-file-no-transcript': by('link-recording', [
    '</main>',
    '<a href="words.html">Transcript of it</a></main>',
  ]),
  'links-links-with-the-same-text-go-to-different-pages': by('links-same-text', [
    'african-lion/">Lions<',
    'african-lion/">African lions<',
  ]),
  'links-non-specific-link-text': by(
    'link-text-generic',
    ['>Click here</a> for more information on', '>More information</a> on'],
    ['>More information</a> on the Rocky Mountains', '>More on the Rocky Mountains</a>'],
  ),
  'links-uninformative-link-text': by('link-text-generic', ['Read more', 'Read more on polar bears'], [/h4>/g, 'h2>']),
  'lists-dt-or-dd-elements-that-are-not-contained-within-a-dl-element': by(
    'list-nesting',
    ['<dt>', '<dl><dt>'],
    ['</dd>', '</dd></dl>'],
  ),
  'lists-improperly-nested-lists': by('list-nesting', [/<ul>\s*<ul>/, '<ul>'], [/<\/ul>\s*<\/ul>/, '</ul>']),
  'lists-li-element-with-no-parent': by('list-nesting', ['<li>', '<ul><li>'], ['</li>', '</li></ul>']),
  'lists-list-not-marked-up-as-a-list': by(
    'list-faked',
    [/\* (\w+) (?:<br\/>)?/g, '<li>$1</li>'],
    [/\* (\w+)\s*(?=<\/main>)/, '<li>$1</li>'],
    ['<main>', '<main><ul>'],
    ['</main>', '</ul></main>'],
  ),
  'multimedia-embedded-audio-file-is-missing-text-alternative': by('audio-transcript', [
    '</main>',
    '<a href="words.html">Transcript of it</a></main>',
  ]),
  'multimedia-embedded-video-file-is-missing-text-alternative': by('video-captions', [
    '</video>',
    '<track kind="captions" src="words.vtt" srclang="en"></video>',
  ]),
  'tables-table-has-an-empty-table-header': by('table-header-empty', ['<th></th>', '<th scope="col">Name</th>']),
  'tables-table-has-no-scope-attributes': by('table-scope', ...scopes),
  'tables-table-has-no-table-headings': by('table-headers', [/<td>(Name|Age|Birthday)<\/td>/g, '<th>$1</th>']),
  'tables-table-is-missing-a-caption': by('table-caption', caption),
  'tables-table-nested-within-table-header': by(
    'table-nested',
    [/<table>\s*(?=<tr>\s*<th>Item<\/th>\s*<th>Cost<\/th>\s*<\/tr>\s*<tr>\s*<td>Accomm)[\s\S]*?<\/table>/, ''],
    caption,
  ),
  'tables-table-nested-within-table': by(
    'table-nested',
    [/<table>\s*(?=<tr>\s*<th>Item<\/th>\s*<th>Cost<\/th>\s*<\/tr>\s*<tr>\s*<td>Accomm)[\s\S]*?<\/table>/, ''],
    caption,
  ),
  'tables-table-that-only-has-th-elements-in-it': by('table-only-headers', caption, [
    '</thead>',
    '</thead><tbody><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></tbody>',
  ]),
  'tables-table-used-for-layout': by('table-layout', ['<table>', '<table role="presentation">']),
  'tables-table-with-column-headers-and-double-row-headers': by(
    'table-scope',
    [/<th>(?=\w+ Street)/g, '<th scope="row">'],
    [/<th>/g, '<th scope="col">'],
  ),
  'tables-table-with-some-empty-cells': by('table-cell-empty', [/<td>(?:\u00a0|&nbsp;|\s)*<\/td>/, '<td>Commons</td>']),
  'typography-blink-element-found': by('moving-text', [/<(\/?)blink>/g, '<$1p>']),
  'typography-marquee-element-found': by('moving-text', [/<(\/?)marquee>/g, '<$1p>']),
};
