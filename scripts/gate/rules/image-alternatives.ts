// Text alternatives of pictures: there, and saying what the picture says.
import { nameOf } from '../accessible-name.ts';
import type { HtmlElement, HtmlPage } from '../html-page.ts';
import { belowNamed, closest, isUnspoken, neighbour, plain, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const isDecor = ({ attributes }: HtmlElement): boolean => /^(?:presentation|none)$/.test(attributes.role ?? '');
const imagesOf = (page: HtmlPage): HtmlElement[] => page.named('img').filter((image) => !isUnspoken(image));
const isImageButton = ({ tag, attributes }: HtmlElement) => tag === 'input' && attributes.type === 'image';

/** A picture that says nothing to those who do not see it, and does not say that it is decoration. */
export const imageAlternative: PageRule = {
  name: 'image-alternative',
  wcag: ['1.1.1', '4.1.2'],
  level: 'violation',
  *check(page) {
    for (const at of imagesOf(page)) {
      const { alt } = at.attributes;
      const blank = alt !== undefined && alt !== '' && alt.trim() === '';
      if ((alt === undefined && !nameOf(page, at) && !isDecor(at)) || blank) yield { at };
    }
    for (const at of page.named('input', 'area', 'svg', 'object', 'canvas')) {
      const { role, href, data, type } = at.attributes;
      const needs = {
        input: isImageButton(at),
        area: href !== undefined,
        svg: role === 'img' || role === 'graphics-document',
        object: data !== undefined && !/^(?:text|application\/pdf)/.test(type ?? ''),
        canvas: role === 'img',
      }[at.tag];
      const inside = at.tag === 'object' || at.tag === 'canvas' ? textOf(at) : '';
      if (needs && !nameOf(page, at) && !inside && !isUnspoken(at)) yield { at };
    }
    for (const at of page.all) {
      if (at.attributes.role === 'img' && !/^(?:svg|img|canvas)$/.test(at.tag) && !nameOf(page, at) && !isUnspoken(at))
        yield { at };
    }
  },
};

const withAlternative = (page: HtmlPage): HtmlElement[] =>
  [...imagesOf(page), ...page.named('input').filter(isImageButton), ...page.named('area')].filter(({ attributes }) =>
    attributes.alt?.trim(),
  );

/** A rule about the words of alternatives. */
const about = (name: string, level: PageRule['level'], is: (alt: string, image: HtmlElement) => boolean): PageRule => ({
  name,
  wcag: ['1.1.1'],
  level,
  check: (page) =>
    withAlternative(page)
      .filter((image) => is(image.attributes.alt?.trim() ?? '', image))
      .map((at) => ({ at, details: { text: at.attributes.alt ?? '' } })),
});

/** The alternative is the name of a file. */
export const alternativeFileName = about(
  'alternative-file-name',
  'violation',
  (alt) =>
    /\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?|heic)$/i.test(alt) ||
    /^(?:img|dsc[nf]?|pict?|p\d|scan|screenshot|bild|photo|image)[-_ ]?\d{2,}$/i.test(alt) ||
    /^[a-z0-9]+(?:_[a-z0-9]+){2,}$/i.test(alt),
);

const placeholder =
  /^(?:alt(?: ?text)?|images?|pictures?|photos?|photographs?|graphics?|icons?|logo|banner|spacer|placeholder|click|click here|submit|button|todo|tbd|x+|bild(?:er)?|foto(?:grafie)?s?|grafik|symbol|abbildung|platzhalter|images|photo|illustration|icône|imagen|imágenes|fotografía|icono|gráfico|irudia|argazkia|ikonoa|[^\p{L}\p{N}]+)$/u;

/** The alternative could stand at any picture. */
export const alternativePlaceholder = about('alternative-placeholder', 'violation', (alt) =>
  placeholder.test(alt.toLowerCase()),
);

const saysPicture =
  /^(?:(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon) (?:of|showing)|(?:une? |l'|la )?(?:image|photo|photographie|illustration) (?:de|du|des|d'|montrant|représentant)|(?:ein |das |die )?(?:bild|foto|abbildung|grafik) (?:von|vom|der|des|mit)|(?:una |la )?(?:imagen|foto|fotografía) (?:de|del|que muestra))\b/i;

/** The alternative says first that it is a picture, which a screen reader says by itself. */
export const alternativeSaysPicture = about('alternative-says-picture', 'warning', (alt) =>
  saysPicture.test(alt.replace(/’/g, "'")),
);

/** The alternative is what stands beside the picture anyway. */
export const alternativeRepeats = about('alternative-repeats', 'warning', (alt, image) => {
  const figure = closest(image, 'figure');
  const caption = figure ? belowNamed(figure, 'figcaption').map(textOf) : [];
  const link = closest(image, 'a', 'button');
  const next = neighbour(image.parent?.tag === 'picture' ? image.parent : image, 1);
  const beside = next && /^(?:p|span|strong|b|small|figcaption|h[1-6])$/.test(next.tag) ? [textOf(next)] : [];
  return [...caption, ...(link ? [textOf(link)] : []), ...beside].some((text) => plain(text) === plain(alt));
});
