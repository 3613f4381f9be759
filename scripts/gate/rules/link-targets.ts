// Where links lead: to a place, with a word before what surprises.
import { nameOf } from '../accessible-name.ts';
import type { HtmlElement, HtmlPage } from '../html-page.ts';
import { belowNamed, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';
import { linksOf } from './link-names.ts';

const newWindow =
  /new (?:window|tab)|(?:nouvel|autre) onglet|(?:nouvelle|autre) fenêtre|neue[mns]? (?:fenster|tab)|(?:nueva|otra) (?:ventana|pestaña)|(?:leiho|fitxa) berri/i;
const formats: Record<string, RegExp> = {
  pdf: /\bpdf\b/i,
  doc: /\b(?:docx?|word)\b/i,
  xls: /\b(?:xlsx?|excel|spreadsheet)\b/i,
  ppt: /\b(?:pptx?|powerpoint|slides)\b/i,
  odt: /\b(?:odt|opendocument|libreoffice)\b/i,
  ods: /\b(?:ods|opendocument|libreoffice)\b/i,
  zip: /\bzip\b/i,
  rtf: /\brtf\b/i,
};
const transcript =
  /transcri|transkri|untertitel|sous-titr|subtitl|subtítul|caption|azpititul|in words|text version|textfassung/i;
const picture =
  /\b(?:photo|picture|image|map|plan|drawing|poster|jpe?g|png|webp|gif|svg|foto|bild|karte|plakat|carte|affiche|imagen|mapa|cartel|irudi|argazki|kartel)/i;

const fileOf = (link: HtmlElement): string =>
  /\.([a-z0-9]{2,4})(?:$|[?#])/i.exec(link.attributes.href ?? '')?.[1]?.toLowerCase() ?? '';

/** What is said of a link: its name, its title, what describes it. */
const saidOf = (page: HtmlPage, link: HtmlElement): string => {
  const described = (link.attributes['aria-describedby'] ?? '').split(/\s+/).map((id) => page.withId(id));
  return [
    nameOf(page, link),
    link.attributes.title,
    link.attributes.type,
    ...described.map((part) => part && textOf(part)),
  ].join(' ');
};

/** A link to nowhere: `#`, nothing, or a script. */
export const linkWithoutTarget: PageRule = {
  name: 'link-without-target',
  wcag: ['2.1.1', '4.1.2'],
  level: 'violation',
  check: (page) =>
    linksOf(page).flatMap((at) => {
      const href = at.attributes.href?.trim() ?? '';
      const nowhere = href === '' || href === '#' || /^javascript:/i.test(href);
      return nowhere ? [{ at, details: { href } }] : [];
    }),
};

/** A link that opens a new window without saying so. */
export const linkNewWindow: PageRule = {
  name: 'link-new-window',
  wcag: ['3.2.5'],
  level: 'warning',
  check: (page) =>
    linksOf(page)
      .filter((at) => /^_(?:blank|new)$/i.test(at.attributes.target ?? '') && !newWindow.test(saidOf(page, at)))
      .map((at) => ({ at, details: { text: nameOf(page, at) } })),
};

/** A link to a file that does not say its format. */
export const linkFileFormat: PageRule = {
  name: 'link-file-format',
  wcag: ['2.4.4', '3.2.5'],
  level: 'warning',
  *check(page) {
    for (const at of linksOf(page)) {
      const format = formats[fileOf(at)] ?? formats[fileOf(at).slice(0, 3)];
      const beside =
        at.parent && /^(?:li|p|td|dd|span)$/.test(at.parent.tag) && belowNamed(at.parent, 'a').length === 1
          ? textOf(at.parent)
          : '';
      if (format && !format.test(`${saidOf(page, at)} ${beside}`))
        yield { at, details: { text: nameOf(page, at), format: fileOf(at).toUpperCase() } };
    }
  },
};

/** A link to a recording on a page that speaks of no transcript. */
export const linkRecording: PageRule = {
  name: 'link-recording',
  wcag: ['1.2.1', '1.2.2'],
  level: 'warning',
  *check(page) {
    const recordings = linksOf(page).filter((link) =>
      /^(?:mp3|mp4|m4a|m4v|ogg|oga|ogv|wav|webm|mov|avi|wma|wmv|flac|aac)$/.test(fileOf(link)),
    );
    const [body] = recordings.length > 0 ? page.named('body') : [];
    if (!body || transcript.test(textOf(page.named('main')[0] ?? body))) return;
    for (const at of recordings) yield { at, details: { text: nameOf(page, at) } };
  },
};

/** A link in a text that opens a picture, which has no words of its own, without saying so. */
export const linkPicture: PageRule = {
  name: 'link-picture',
  wcag: ['1.1.1', '2.4.4'],
  level: 'warning',
  check: (page) =>
    linksOf(page)
      .filter((at) => /^(?:jpe?g|png|gif|webp|avif|bmp|tiff?)$/.test(fileOf(at)) && belowNamed(at, 'img').length === 0)
      .filter((at) => !picture.test(saidOf(page, at)))
      .map((at) => ({ at, details: { text: nameOf(page, at) } })),
};
