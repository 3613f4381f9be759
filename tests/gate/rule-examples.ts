// A faulty and a sound example of each rule over HTML. What is no whole document stands in the main part of a sound page.

/** Wraps the content of a main part into a page without faults. */
export const soundPage = (main: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Permits – Fairhaven</title></head><body><main><h1>Permits</h1>${main}</main></body></html>`;

const page = (parts: { html?: string; head?: string; body?: string }): string => {
  const {
    html = 'lang="en"',
    head = '<title>Permits – Fairhaven</title>',
    body = '<main><h1>Permits</h1></main>',
  } = parts;
  return `<!doctype html><html ${html}><head>${head}</head><body>${body}</body></html>`;
};

const french = `<p>${'Veuillez déposer votre demande à la mairie avant la fin du mois, car les dossiers sont traités dans cet ordre. '.repeat(5)}</p>`;
const links = '<a href="/a/">Waste</a><a href="/b/">Water</a><a href="/c/">Roads</a><a href="/d/">Parks</a>';
const listed =
  '<ul><li><a href="/a/">Waste</a></li><li><a href="/b/">Water</a></li><li><a href="/c/">Roads</a></li><li><a href="/d/">Parks</a></li><li><a href="/e/">Trees</a></li><li><a href="/f/">Dogs</a></li></ul>';
const long =
  'the council has decided after a long and thorough discussion with everybody who lives or works in the old part of the town that the market will be moved for the whole of the winter to the square behind the church';
const rows = '<tr><th scope="row">Adults</th><td>6</td></tr><tr><th scope="row">Children</th><td>3</td></tr>';
const heads = '<caption>Prices</caption><tr><th scope="col">Who</th><th scope="col">Price</th></tr>';
const labelled = '<label for="name">Your name</label><input id="name">';

/** `[faulty, sound]` by the name of the rule. */
export const ruleExamples: Readonly<Record<string, readonly [string, string]>> = {
  'title-missing': [page({ head: '<title> </title>' }), page({})],
  'title-poor': [page({ head: '<title>index.html</title>' }), page({ head: '<title>Index of streets</title>' })],
  'language-missing': [page({ html: '' }), page({})],
  'language-unknown': [page({ html: 'lang="englisch"' }), page({ html: 'lang="en-GB"' })],
  'language-wrong': [soundPage(french), page({ html: 'lang="fr"', body: `<main><h1>Guichet</h1>${french}</main>` })],
  'passage-language': [
    '<p>The mayor said: “Nous allons vous aider”.</p>',
    '<p>The mayor said: “<span lang="fr">Nous allons vous aider</span>”, and the café on Rue de la Gare agreed.</p>',
  ],
  'text-direction': [
    '<p lang="ar">مرحبا بكم في بلدتنا الجميلة</p>',
    '<p lang="ar" dir="rtl">مرحبا بكم في بلدتنا الجميلة</p>',
  ],
  'h1-missing': [page({ body: '<main><h2>Permits</h2></main>' }), page({})],
  'h1-several': ['<h1>Fees</h1>', '<h2>Fees</h2>'],
  'heading-empty': ['<h2> </h2>', '<h2><img src="a.png" alt="Fees"></h2>'],
  'heading-order': ['<h4>Fees</h4>', '<h2>Fees</h2><h3>For children</h3><h2>Dates</h2>'],
  'heading-by-emphasis': [
    '<p><strong>Opening hours</strong></p><p>The office is open from Monday to Friday.</p>',
    '<p><strong>Closed on Monday.</strong></p><p>The office is open from Tuesday to Friday.</p>',
  ],
  'main-landmark': [page({ body: '<h1>Permits</h1>' }), page({})],
  'navigation-name': [
    page({ body: `<nav aria-label="Topics">${listed}</nav><nav>${listed}</nav><main><h1>Permits</h1></main>` })
      .replace('<body>', '<body><a href="#m">Skip</a>')
      .replace('<main>', '<main id="m">'),
    page({
      body: `<nav aria-label="Topics">${listed}</nav><nav aria-label="Languages">${listed}</nav><main><h1>Permits</h1></main>`,
    })
      .replace('<body>', '<body><a href="#m">Skip</a>')
      .replace('<main>', '<main id="m">'),
  ],
  'skip-link': [
    page({ body: `<header>${listed}</header><main><h1>Permits</h1></main>` }),
    page({
      body: `<a href="#content">Skip to content</a><header>${listed}</header><main id="content"><h1>Permits</h1></main>`,
    }),
  ],
  'article-misused': [
    `<article><h2>Elsewhere</h2><nav aria-label="Elsewhere">${listed}</nav></article>`,
    '<article><h2>Market moved</h2><p>It is behind the church now.</p></article>',
  ],
  'id-twice': ['<p id="fees">Six.</p><p id="fees">Three.</p>', '<p id="fees">Six.</p><p id="dates">May.</p>'],
  'reference-broken': [
    `${labelled.replace('<input', '<input aria-describedby="hint"')}`,
    `${labelled.replace('<input', '<input aria-describedby="hint"')}<p id="hint">As in your passport.</p>`,
  ],
  'label-of-nothing': [`<label>Your name</label>${labelled}`, labelled],
  'link-name': ['<p>See <a href="/x/">.</a></p>', '<p>See <a href="/x/"><img src="a.png" alt="the map"></a></p>'],
  'link-text-generic': [
    '<p><a href="/x/">Click here</a> to apply.</p>',
    '<p><a href="/x/">Apply for a permit</a>.</p>',
  ],
  'link-text-address': [
    '<p><a href="https://valley.example/permits/7">https://valley.example/permits/7</a></p>',
    '<p><a href="https://valley.example/">valley.example</a></p>',
  ],
  'link-title-repeats': ['<a href="/x/" title="Fees">Fees</a>', '<a href="/x/" title="Fees of the port">Fees</a>'],
  'hidden-link-words': [
    '<a href="/x/">Apply <span style="display: none">for a permit</span></a>',
    '<a href="/x/">Apply <span class="visually-hidden">for a permit</span></a>',
  ],
  'link-without-target': ['<a href="#">Print</a>', '<a href="#fees">Fees</a><p id="fees">Six.</p>'],
  'link-new-window': [
    '<a href="https://valley.example/" target="_blank">Valley</a>',
    '<a href="https://valley.example/" target="_blank">Valley (opens in a new tab)</a>',
  ],
  'link-file-format': ['<a href="/files/fees.pdf">Fees</a>', '<a href="/files/fees.pdf">Fees (PDF, 120 kB)</a>'],
  'link-recording': [
    '<a href="/files/session.mp3">Session of 4 May</a>',
    '<a href="/files/session.mp3">Session of 4 May</a>, <a href="/x/">its transcript</a>',
  ],
  'link-picture': [
    '<p>See the <a href="/media/bridge.jpg">bridge</a>.</p>',
    '<p>See a <a href="/media/bridge.jpg">photo of the bridge</a>.</p>',
  ],
  'links-same-text': [
    '<p><a href="/a/">Form</a> for dogs, <a href="/b/">Form</a> for cats.</p>',
    '<p><a href="/a/">Form for dogs</a>, <a href="/b/">form for cats</a>, <a href="/b/">form for cats</a></p>',
  ],
  'links-adjacent': [
    '<a href="/a/"><img src="a.jpg" alt="The pool"></a> <a href="/a/">Pool</a>',
    '<a href="/a/"><img src="a.jpg" alt=""> Pool</a>',
  ],
  'links-in-row': [`<p>${links}</p>`, listed],
  'image-alternative': ['<img src="a.jpg">', '<img src="a.jpg" alt="The pool from above">'],
  'alternative-file-name': [
    '<img src="a.jpg" alt="IMG_2034.jpg">',
    '<img src="a.jpg" alt="Engine 12 of the fire brigade">',
  ],
  'alternative-placeholder': ['<img src="a.jpg" alt="Photo">', '<img src="a.jpg" alt="Photographers at the market">'],
  'alternative-says-picture': [
    '<img src="a.jpg" alt="Picture of the pool">',
    '<img src="a.jpg" alt="The pool in winter">',
  ],
  'alternative-repeats': [
    '<figure><img src="a.jpg" alt="The old bridge"><figcaption>The old bridge</figcaption></figure>',
    '<figure><img src="a.jpg" alt="Three arches of grey stone"><figcaption>The old bridge</figcaption></figure>',
  ],
  'image-title': [
    '<img src="a.jpg" alt="The pool" title="Opening in May">',
    '<img src="a.jpg" alt="The pool" title="The pool">',
  ],
  'decoration-named': [
    '<img src="a.jpg" alt="" title="The pool"><p>Open.</p>',
    '<img src="a.jpg" alt="" role="presentation"><p>Open.</p>',
  ],
  'image-alone': [
    '<figure><img src="a.jpg" alt=""></figure>',
    '<figure><img src="a.jpg" alt=""><figcaption>The pool</figcaption></figure>',
  ],
  'image-spacer': [
    '<p>Here <img src="/spacer.gif" alt="" width="100"> and there</p>',
    '<p>Here and there <img src="/wave.gif" alt="" width="100"></p>',
  ],
  'drawing-of-letters': ['<pre>/\\_/\\ ( o.o ) &gt; ^ &lt; \\|/ ==</pre>', '<pre>Adults 6 Children 3</pre>'],
  'table-layout': [
    '<table><tr><td><h2>News</h2></td><td><h2>Events</h2></td></tr></table>',
    '<table role="presentation"><tr><td><h2>News</h2></td><td><h2>Events</h2></td></tr></table>',
  ],
  'table-headers': [
    '<table><tr><td>Who</td><td>Price</td></tr><tr><td>Adults</td><td>6</td></tr></table>',
    `<table>${heads}${rows}</table>`,
  ],
  'table-only-headers': [
    '<table><caption>Prices</caption><tr><th>Who</th><th>Price</th></tr></table>',
    `<table>${heads}${rows}</table>`,
  ],
  'table-caption': [`<table>${rows}</table>`, `<h2>Prices</h2><table>${rows}</table>`],
  'table-header-empty': [
    `<table><caption>Prices</caption><tr><th></th><th scope="col">Price</th></tr>${rows}</table>`,
    `<table><caption>Prices</caption><tr><td></td><th scope="col">Price</th></tr>${rows}</table>`,
  ],
  'table-scope': [`<table>${heads}${rows}</table>`.replace(/ scope="\w+"/g, ''), `<table>${heads}${rows}</table>`],
  'table-nested': [
    `<table>${heads}<tr><th scope="row">Groups</th><td><table>${heads}${rows}</table></td></tr></table>`,
    `<table>${heads}${rows}</table><table>${heads}${rows}</table>`,
  ],
  'table-columns': [
    `<table>${heads}${rows}<tr><td>7</td></tr></table>`,
    `<table>${heads}${rows}<tr><td colspan="2">Free on Sunday</td></tr></table>`,
  ],
  'table-cell-empty': [
    `<table>${heads}<tr><td></td><td>6</td></tr></table>`,
    `<table>${heads}<tr><td>Adults</td><td></td></tr></table>`,
  ],
  'list-faked': ['<p>- paper<br>- glass<br>- metal</p>', '<p>Paper<br>Glass<br>Metal</p><ul><li>paper</li></ul>'],
  'list-nesting': [
    '<ul><li>Paper</li><ul><li>Cartons</li></ul></ul>',
    '<ul><li>Paper<ul><li>Cartons</li></ul></li></ul>',
  ],
  'video-captions': [
    '<video controls src="a.mp4"></video>',
    '<video controls src="a.mp4"><track kind="captions" src="a.vtt" srclang="en"></video>',
  ],
  'audio-transcript': [
    '<audio controls src="a.mp3"></audio>',
    '<audio controls src="a.mp3"></audio><p><a href="/x/">Transcript of the session</a></p>',
  ],
  'media-autoplay': [
    '<video autoplay src="a.mp4"><track src="a.vtt"></video>',
    '<video autoplay muted controls src="a.mp4"></video>',
  ],
  'frame-title': ['<iframe src="/map/"></iframe>', '<iframe src="/map/" title="Map of the bus stops"></iframe>'],
  'frame-title-poor': [
    '<iframe src="/map/" title="Video"></iframe>',
    '<iframe src="/map/" title="Map of the bus stops"></iframe>',
  ],
  'field-label': ['<input type="text">', '<input type="text" aria-label="Street">'],
  'field-placeholder': [
    '<input type="search" placeholder="Search">',
    '<label>Search <input type="search" placeholder="permits"></label>',
  ],
  'label-empty': [`<label for="name"></label>${labelled}`.replace('</label><label', '</label> <label'), labelled],
  'label-twice': [`<label for="name">Applicant</label>${labelled}`, labelled],
  'label-same': [
    '<form><label>Name <input></label><label>Name <input></label><button>Send</button></form>',
    '<form><label>Name <input></label><label>Name of the child <input></label><button>Send</button></form>',
  ],
  'required-mark': ['<label>Street * <input></label>', '<label>Street * <input required></label>'],
  'fieldset-legend': [`<fieldset>${labelled}</fieldset>`, `<fieldset><legend>About you</legend>${labelled}</fieldset>`],
  'choices-grouped': [
    '<label><input type="radio" name="dog"> Yes</label><label><input type="radio" name="dog"> No</label>',
    '<fieldset><legend>Do you have a dog?</legend><label><input type="radio" name="dog"> Yes</label><label><input type="radio" name="dog"> No</label></fieldset>',
  ],
  'hint-apart': [
    '<div><label for="plate">Plate</label><p class="hint">As on your car.</p><input id="plate"></div>',
    '<div><label for="plate">Plate</label><p class="hint" id="h">As on your car.</p><input id="plate" aria-describedby="h"></div>',
  ],
  'pattern-unexplained': [
    '<label>Plate <input pattern="[A-Z]{2}[0-9]+"></label>',
    '<label>Plate, for example AB123 <input pattern="[A-Z]{2}[0-9]+"></label>',
  ],
  'errors-unnamed': [
    '<form><p role="alert">Please fix the errors.</p><label>Name <input></label><label>Street <input></label><button>Send</button></form>',
    '<form><p role="alert">Please fix the errors.</p><label>Name <input aria-invalid="true"></label><label>Street <input></label><button>Send</button></form>',
  ],
  'choice-acts': [
    '<form><label>Year <select><option>2026</option></select></label></form>',
    '<form><label>Year <select><option>2026</option></select></label><button>Show</button></form>',
  ],
  'autocomplete-unknown': [
    '<label>Street <input autocomplete="street"></label>',
    '<label>Street <input autocomplete="shipping street-address"></label>',
  ],
  'autocomplete-missing': [
    '<label>Mail <input type="email"></label>',
    '<label>Mail <input type="email" autocomplete="email"></label>',
  ],
  'button-name': ['<button><svg></svg></button>', '<button aria-label="Search"><svg></svg></button>'],
  'button-faked': ['<div class="button">Open the chat</div>', '<button class="button">Open the chat</button>'],
  'button-is-link': ['<a href="/x/" role="button">Apply</a>', '<a href="/x/" class="button">Apply</a>'],
  'tab-order': ['<a href="/x/" tabindex="3">Fees</a>', '<a href="/x/" tabindex="0">Fees</a>'],
  'tab-stop-idle': ['<p tabindex="0">Six francs.</p>', '<p tabindex="-1">Six francs.</p>'],
  'access-key': ['<a href="/x/" accesskey="f">Fees</a>', '<a href="/x/">Fees</a>'],
  'hidden-focus': [
    '<div aria-hidden="true"><a href="/x/">Fees</a></div>',
    '<div aria-hidden="true"><a href="/x/" tabindex="-1">Fees</a></div>',
  ],
  'label-not-in-name': [
    '<button aria-label="Submit">Send the form</button>',
    '<button aria-label="Send the form to the clerk">Send the form</button>',
  ],
  'role-unknown': ['<div role="breadcrumbs">Home</div>', '<div role="note">Home</div>'],
  'aria-unknown': ['<button aria-expandable="true">Menu</button>', '<button aria-expanded="true">Menu</button>'],
  'moving-text': ['<marquee>Closed tomorrow</marquee>', '<p>Closed tomorrow</p>'],
  'obsolete-element': ['<center>Closed</center>', '<p>Closed</p>'],
  'plug-in': [
    '<object data="a" type="text/html"><param name="wmode" value="opaque">A map</object>',
    '<object data="a.pdf" type="application/pdf">The plan</object>',
  ],
  'paragraph-empty': ['<p>&nbsp;</p>', '<p>Closed</p>'],
  'tag-without-partner': ['<div>Closed</span></div>', '<div><span>Closed</span><p>Open<p>Again</div>'],
  'meta-refresh': [
    page({ head: '<title>Moved away</title><meta http-equiv="refresh" content="5; url=/x/">' }),
    page({ head: '<title>Moved away</title><meta http-equiv="refresh" content="0; url=/x/">' }),
  ],
  'viewport-zoom': [
    page({ head: '<title>Fees</title><meta name="viewport" content="width=device-width, user-scalable=no">' }),
    page({ head: '<title>Fees</title><meta name="viewport" content="width=device-width, initial-scale=1">' }),
  ],
  'breaks-as-paragraphs': [
    `<p>Up to May ${long}.<br><br>After that it is back.</p>`,
    `<p>Up to May ${long}.</p><p>After that it is back.</p>`,
  ],
  'colour-half': ['<p style="color: blue">Closed</p>', '<p style="color: blue; background: white">Closed</p>'],
  'text-justified': [
    '<p align="justify">Closed until the snow has gone.</p>',
    '<p align="left">Closed until the snow has gone.</p>',
  ],
  'text-tiny': ['<p style="font-size: 8px">Closed</p>', '<p style="font-size: 14px">Closed</p>'],
  capitals: ['<p>PLEASE DO NOT FEED THE SWANS</p>', '<p>The ABC, the DEF and the GHI of the JK</p>'],
  'spaced-letters': ['<p>W e l c o m e to the fair</p>', '<p>Groups A, B and C</p>'],
  'long-emphasis': [`<p><em>Today ${long}.</em></p>`, `<p><em>Today</em> ${long}.</p>`],
  'long-sentences': [
    `<p>Today ${long}. Then ${long}. But ${long}.</p>`,
    `<p>${'The market moves. It is behind the church now. Come and see. '.repeat(12)}</p>`,
  ],
  'told-by-side': [
    '<p>The form on the right is for dogs.</p><a href="/d/" style="float: right">Dogs</a>',
    '<p>The house on the right is the library.</p><p><a href="/d/">Dogs</a></p>',
  ],
  'abbreviation-unexplained': [
    '<p>Ask the <abbr>DPW</abbr>.</p>',
    '<p>Ask the Department of Public Works (<abbr>DPW</abbr>).</p>',
  ],
  'date-ambiguous': ['<p>Until 03/04/2026.</p>', '<p>Until 4 March 2026.</p>'],
};
