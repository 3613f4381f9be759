// A Markdown text after parsing, before a town has filled in its links, files, pictures and words; safe to keep as JSON.
import type { Details } from '../../model/phrase.ts';
import type { Position } from '../../model/problem.ts';

/** A heading; `depth` is the one on the page, where the page's own title is 1. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** A link to an entry (`collection/slug`), to a file (`media/…`), or one that leads nowhere (shown as plain text). */
export interface ParsedLink {
  readonly target: string;
  readonly position: Position;
  /** What the link adds after `#`, ready for an address. */
  readonly anchor?: string;
  readonly title?: string;
}

/** A picture; `src` is `media/…` where it can be shown at all. */
export interface ParsedImage {
  readonly src: string;
  readonly alt: string;
  readonly position: Position;
}

/** What is wrong with a text; all of these are warnings. */
export interface MarkdownProblem {
  readonly code: 'html-left-out' | 'heading-skipped';
  readonly position: Position;
  readonly details: Details;
}

/** What `parseMarkdown` makes. Lines and columns count from 1 at the start of the source. */
export interface ParsedMarkdown {
  /** HTML with marks where a link to an entry or file, a picture or a word of the page's language belongs. */
  readonly html: string;
  /** The words alone, one block per line. */
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly links: readonly ParsedLink[];
  readonly images: readonly ParsedImage[];
  readonly problems: readonly MarkdownProblem[];
}
