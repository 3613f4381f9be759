// Names of links: there, and telling where the link leads.
import { nameOf } from '../accessible-name.ts';
import type { HtmlElement, HtmlPage } from '../html-page.ts';
import { below, hidesItself, isUnspoken, plain, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

/** Words that say nothing of where a link leads, in the languages of towns. */
const generic = new Set(
  [
    'click here|click|here|read more|more|learn more|see more|find out more|more info|more information|more details|details|continue|continue reading|go|link|this link|page|this page|this|website|this website|site|document|this document|file|download|download here|view|view more|info|information|follow this link|press here|tap here|start here',
    "cliquez ici|cliquer ici|ici|lire la suite|lire plus|en savoir plus|plus|plus d'infos|plus d'informations|suite|la suite|voir plus|voir|lien|ce lien|page|cette page|télécharger|fichier|détails|suivez ce lien|par ici|voir ici",
    'hier klicken|klicken sie hier|klick hier|hier|mehr|mehr lesen|weiterlesen|weiter lesen|mehr erfahren|mehr infos|mehr informationen|weitere informationen|weiter|link|dieser link|seite|diese seite|dokument|datei|herunterladen|details|zum link|lesen sie mehr',
    'haga clic aquí|haz clic aquí|pulse aquí|pinche aquí|clic aquí|aquí|leer más|más|más información|saber más|ver más|ver|enlace|este enlace|página|esta página|documento|archivo|descargar|detalles|seguir leyendo|continuar',
    'egin klik hemen|klikatu hemen|sakatu hemen|hemen|irakurri gehiago|gehiago|gehiago irakurri|informazio gehiago|gehiago jakin|ikusi gehiago|ikusi|esteka|esteka hau|orria|orri hau|dokumentua|fitxategia|deskargatu|xehetasunak|jarraitu',
  ].flatMap((words) => words.split('|')),
);

export const linksOf = (page: HtmlPage): HtmlElement[] =>
  page.named('a', 'area').filter((link) => link.attributes.href !== undefined && !isUnspoken(link));

/** A link without a name, or named by a mark alone. */
export const linkName: PageRule = {
  name: 'link-name',
  wcag: ['2.4.4', '4.1.2'],
  level: 'violation',
  check: (page) =>
    linksOf(page)
      .filter(
        (link) =>
          !/[\p{L}\p{N}\p{S}]/u.test(nameOf(page, link)) && (link.tag === 'a' || link.attributes.alt !== undefined),
      )
      .map((at) => ({ at })),
};

/** A link whose words could stand on any link. */
export const linkTextGeneric: PageRule = {
  name: 'link-text-generic',
  wcag: ['2.4.4', '2.4.9'],
  level: 'violation',
  *check(page) {
    for (const at of linksOf(page)) {
      if (at.attributes['aria-describedby'] || at.attributes.role === 'button') continue;
      // “Next” among the pages of a list says where it leads.
      if (/\b(?:next|prev)\b/.test(at.attributes.rel ?? '')) continue;
      const text = nameOf(page, at);
      if (generic.has(plain(text))) yield { at, details: { text } };
    }
  },
};

/** A link whose words are a web address. */
export const linkTextAddress: PageRule = {
  name: 'link-text-address',
  wcag: ['2.4.4'],
  level: 'warning',
  check: (page) =>
    linksOf(page)
      .map((at) => ({ at, details: { text: nameOf(page, at) } }))
      // The name of a site, such as town.example, can be said aloud; a path or a protocol cannot.
      .filter(({ details }) => /^(?:https?:\/\/\S{12,}|www\.\S+\/\S{3,})$/i.test(details.text)),
};

/** A title that says the link's words once more. */
export const linkTitleRepeats: PageRule = {
  name: 'link-title-repeats',
  wcag: ['2.4.4'],
  level: 'warning',
  check: (page) =>
    linksOf(page)
      .filter((at) => at.attributes.title && plain(at.attributes.title) === plain(textOf(at)))
      .map((at) => ({ at, details: { text: textOf(at) } })),
};

/** Words within a link or button that are hidden from everyone, also from screen readers. */
export const hiddenLinkWords: PageRule = {
  name: 'hidden-link-words',
  wcag: ['2.4.4', '4.1.2'],
  level: 'warning',
  *check(page) {
    for (const at of page.named('a', 'button')) {
      if (isUnspoken(at) || at.attributes['aria-label'] || at.attributes['aria-labelledby']) continue;
      const hidden = [...below(at)].find(
        (part) => hidesItself(part) && part.attributes.hidden === undefined && /\p{L}{3}/u.test(part.children.join('')),
      );
      if (hidden) yield { at: hidden, details: { text: hidden.children.join('').trim() } };
    }
  },
};
