// Faults as editors and themes make them, to be seeded into built pages of a demo town.

/** A fault: on the first page that has `from`, it is replaced by `to`. */
export interface Seed {
  fault: string;
  from: RegExp;
  to: string;
  rule: string;
  /** What the place of the finding says; the mark that `to` leaves in the element when left out. */
  where?: string;
}

const atEnd = /<\/main>/;
/** What an editor adds at the end of a text. */
const added = (fault: string, rule: string, html: string, where?: string): Seed => ({
  fault,
  rule,
  from: atEnd,
  to: `${html}</main>`,
  ...(where ? { where } : {}),
});
const changed = (fault: string, rule: string, from: RegExp, to: string, where?: string): Seed => ({
  fault,
  rule,
  from,
  to,
  ...(where ? { where } : {}),
});

/** Each names its place by `data-seed`, by which the test knows it again. */
export const seeds: readonly Seed[] = [
  changed(
    'an alternative is taken away',
    'image-alternative',
    /<img (src="[^"]*"[^>]*?) alt="[^"]+"/,
    '<img data-seed $1',
  ),
  changed(
    'an alternative is the name of the file',
    'alternative-file-name',
    /<img (src="[^"]*"[^>]*?) alt="[^"]+"/,
    '<img data-seed alt="DSC_0042.JPG" $1',
  ),
  changed(
    'an alternative says nothing',
    'alternative-placeholder',
    /<img (src="[^"]*"[^>]*?) alt="[^"]+"/,
    '<img data-seed alt="photo" $1',
  ),
  changed(
    'an alternative says that it is a picture',
    'alternative-says-picture',
    /<img (src="[^"]*"[^>]*?) alt="([^"]+)"/,
    '<img data-seed alt="Photo of $2" $1',
  ),
  changed(
    'decoration has a title',
    'decoration-named',
    /<img (src="[^"]*") alt=""/,
    '<img data-seed title="Crest" $1 alt=""',
  ),
  added('an id is used twice', 'id-twice', '<p data-seed id="content">Open again.</p>'),
  changed('a label is dropped', 'field-label', /<label for="search">[^<]*<\/label>/, '', 'id="search"'),
  changed(
    'a placeholder takes the place of a label',
    'field-placeholder',
    /<label for="q"[^>]*>[^<]*<\/label>/,
    '',
    'id="q"',
  ),
  changed(
    'a label says nothing',
    'label-empty',
    /<label for="search">[^<]*<\/label>/,
    '<label data-seed for="search"></label>',
  ),
  changed('the language is taken away', 'language-missing', /<html lang="[^"]*"/, '<html data-seed'),
  changed('the language does not exist', 'language-unknown', /<html lang="[^"]*"/, '<html data-seed lang="english"'),
  changed(
    'the language is wrong',
    'language-wrong',
    /<html lang="[^"]*"(?=[\s\S]*class="prose)/,
    '<html data-seed lang="de"',
  ),
  changed('the title is emptied', 'title-missing', /<title>[^<]*/, '<title data-seed>'),
  changed('the title is the name of a file', 'title-poor', /<title>[^<]*/, '<title data-seed>index.html'),
  changed(
    'the main heading is an ordinary paragraph',
    'h1-missing',
    /<h1([^>]*)>([\s\S]*?)<\/h1>/,
    '<p$1>$2</p>',
    '<main',
  ),
  added('there is a second main heading', 'h1-several', '<h1 data-seed>Fees</h1>'),
  added('a heading is empty', 'heading-empty', '<h2 data-seed></h2>'),
  added('a level of headings is skipped', 'heading-order', '<h2>Fees</h2><h4 data-seed>Adults</h4>'),
  added('a heading is bold text', 'heading-by-emphasis', '<p data-seed><b>Fees</b></p><p>Adults pay six dollars.</p>'),
  changed('the way past the header is taken away', 'skip-link', /<a class="skip"[^>]*>[^<]*<\/a>/, '', 'class="brand"'),
  changed(
    'there is a second main part',
    'main-landmark',
    /<\/main>/,
    '</main><main data-seed><p>Open again.</p></main>',
  ),
  changed(
    'a navigation loses its name',
    'navigation-name',
    /<nav class="menu bounds" id="menu" popover aria-label="[^"]*"/,
    '<nav data-seed class="menu bounds" id="menu" popover',
  ),
  added('a link says “click here”', 'link-text-generic', '<p><a data-seed href="/">Click here</a> to begin.</p>'),
  added('a link is empty', 'link-name', '<p><a data-seed href="/"></a></p>'),
  added('a link leads nowhere', 'link-without-target', '<p><a data-seed href="#">Print this page</a></p>'),
  added(
    'a link opens a window',
    'link-new-window',
    '<p><a data-seed href="https://valley.example/" target="_blank">The valley</a></p>',
  ),
  added(
    'a link hides a file',
    'link-file-format',
    '<p>See <a data-seed href="https://valley.example/plan.pdf">the plan</a>.</p>',
  ),
  added(
    'a link is an address',
    'link-text-address',
    '<p><a data-seed href="https://valley.example/plan/2027">https://valley.example/plan/2027</a></p>',
  ),
  added('a link is broken', 'link-broken', '<p><a data-seed href="/no/such/page/">The plan</a></p>'),
  added('an anchor is missing', 'anchor-missing', '<p><a data-seed href="#no-such-part">The plan</a></p>'),
  added('a picture is broken', 'link-broken', '<img data-seed src="/media/none.png" alt="The plan">'),
  added(
    'a table has no headers',
    'table-headers',
    '<table data-seed><tr><td>Adults</td><td>6</td></tr><tr><td>Children</td><td>3</td></tr></table>',
  ),
  added(
    'a table has no name',
    'table-caption',
    '<table data-seed><tr><th scope="col">Who</th></tr><tr><td>Adults</td></tr></table>',
  ),
  added(
    'a header cell is empty',
    'table-header-empty',
    '<table aria-label="Fees"><tr><th data-seed></th><th scope="col">Fee</th></tr><tr><th scope="row">Adults</th><td>6</td></tr></table>',
  ),
  added('a list is made of dashes', 'list-faked', '<p data-seed>- adults<br>- children<br>- dogs</p>'),
  added('an item is in no list', 'list-nesting', '<div><li data-seed>adults</li></div>'),
  added('a frame has no name', 'frame-title', '<iframe data-seed src="/"></iframe>'),
  added('a video has no captions', 'video-captions', '<video data-seed controls></video>'),
  added('a recording starts by itself', 'media-autoplay', '<audio data-seed autoplay></audio><p>A transcript.</p>'),
  added('the order of keys is changed', 'tab-order', '<p><a data-seed href="/" tabindex="7">Home page</a></p>'),
  added('a key is a shortcut', 'access-key', '<p><a data-seed href="/" accesskey="h">Home page</a></p>'),
  added(
    'a hidden link can be reached',
    'hidden-focus',
    '<p aria-hidden="true"><a data-seed href="/">Home page</a></p>',
  ),
  added('a role is misspelt', 'role-unknown', '<div data-seed role="regoin">Open again.</div>'),
  added('an attribute is misspelt', 'aria-unknown', '<p data-seed aria-lable="Hours">Open again.</p>'),
  added('a reference is broken', 'reference-broken', '<p data-seed aria-describedby="no-such-id">Open again.</p>'),
  added('a button is empty', 'button-name', '<button data-seed type="button"></button>'),
  added('a button is none', 'button-faked', '<span data-seed class="button">Open the chat</span>'),
  added(
    'a group of choices has no question',
    'fieldset-legend',
    '<fieldset data-seed><label><input type="checkbox"> Dogs</label></fieldset>',
  ),
  changed(
    'the page forbids to enlarge it',
    'viewport-zoom',
    /<meta name="viewport" content="[^"]*"/,
    '<meta data-seed name="viewport" content="width=device-width, maximum-scale=1"',
  ),
  changed(
    'the page goes on by itself',
    'meta-refresh',
    /<title>/,
    '<meta data-seed http-equiv="refresh" content="30"><title>',
  ),
  added('text moves', 'moving-text', '<marquee data-seed>Closed tomorrow</marquee>'),
  added('text is in capitals', 'capitals', '<p data-seed>PLEASE DO NOT FEED THE GULLS</p>'),
  added('letters are spaced', 'spaced-letters', '<p data-seed>W e l c o m e to the fair</p>'),
  added(
    'a passage is in French',
    'passage-language',
    '<p data-seed>Nous vous prions de déposer votre demande à la mairie avant la fin du mois de mai, car elle sera fermée.</p>',
  ),
  added('Arabic runs from left to right', 'text-direction', '<p data-seed lang="ar">مرحبا بكم في بلدتنا الجميلة</p>'),
  added('a colour is fixed', 'colour-half', '<p data-seed style="color: #030">Open again.</p>'),
  added('a tag has no partner', 'tag-without-partner', '<div data-seed>Open again.</b></div>'),
];
