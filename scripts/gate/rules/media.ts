// Recordings and what is shown in a frame: words for those who do not hear or see them, and no start of their own.
import { nameOf } from '../accessible-name.ts';
import type { HtmlElement } from '../html-page.ts';
import { below, closest, isUnspoken, plain, textOf } from '../html-text.ts';
import type { PageRule } from '../rule.ts';

const transcript =
  /transcri|transkri|untertitel|sous-titr|subtitl|subtítul|caption|azpititul|text version|textfassung/i;

/** Whether words near a recording speak of its transcript or captions. */
function hasTranscript(recording: HtmlElement): boolean {
  const near = closest(recording, 'figure', 'section', 'article', 'main', 'body');
  return near !== undefined && transcript.test(textOf(near));
}

/** A video without captions. */
export const videoCaptions: PageRule = {
  name: 'video-captions',
  wcag: ['1.2.2'],
  level: 'violation',
  check: (page) =>
    page
      .named('video')
      .filter((video) => video.attributes.muted === undefined && !isUnspoken(video))
      .filter(
        (video) =>
          ![...below(video)].some(
            ({ tag, attributes }) => tag === 'track' && /^(?:captions|subtitles)$/.test(attributes.kind ?? 'subtitles'),
          ),
      )
      .filter((video) => !hasTranscript(video))
      .map((at) => ({ at })),
};

/** A sound recording without a transcript. */
export const audioTranscript: PageRule = {
  name: 'audio-transcript',
  wcag: ['1.2.1'],
  level: 'violation',
  check: (page) =>
    page
      .named('audio')
      .filter((audio) => !isUnspoken(audio) && !hasTranscript(audio))
      .map((at) => ({ at })),
};

/** A recording that starts by itself, or that cannot be stopped. */
export const mediaAutoplay: PageRule = {
  name: 'media-autoplay',
  wcag: ['1.4.2', '2.2.2'],
  level: 'violation',
  check: (page) =>
    page
      .named('video', 'audio')
      .filter(
        ({ attributes }) =>
          attributes.autoplay !== undefined && (attributes.muted === undefined || attributes.controls === undefined),
      )
      .map((at) => ({ at })),
};

/** A frame without a name. */
export const frameTitle: PageRule = {
  name: 'frame-title',
  wcag: ['4.1.2', '2.4.1'],
  level: 'violation',
  check: (page) =>
    page
      .named('iframe', 'frame')
      .filter((frame) => !isUnspoken(frame) && !nameOf(page, frame))
      .map((at) => ({ at })),
};

const generic =
  /^(?:i?frame|embed(?:ded)?(?: content)?|content|inhalt|contenu|contenido|edukia|widget|external content|facebook|twitter|instagram|youtube|youtube video player|vimeo|google|google maps|openstreetmap|untitled|title|video|vídeo|bideoa|eingebetteter inhalt|titre|titel)$/;

/** A frame whose name says only by whom or how it is shown, or is that of another frame. */
export const frameTitlePoor: PageRule = {
  name: 'frame-title-poor',
  wcag: ['4.1.2', '2.4.1'],
  level: 'warning',
  check(page) {
    const frames = page.named('iframe', 'frame').filter((frame) => !isUnspoken(frame) && nameOf(page, frame));
    const same = (frame: HtmlElement) => frames.find((other) => nameOf(page, other) === nameOf(page, frame));
    return frames
      .filter(
        (at) =>
          generic.test(plain(nameOf(page, at))) || (same(at) !== at && same(at)?.attributes.src !== at.attributes.src),
      )
      .map((at) => ({ at, details: { text: nameOf(page, at) } }));
  },
};
