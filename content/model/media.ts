// What is known of a town's pictures and files without opening them again.

/** One size and format in which a picture is published; the file's name within `/media/`. */
export interface ImageVariant {
  readonly width: number;
  readonly format: 'avif' | 'webp' | 'jpeg' | 'png' | 'svg';
  readonly file: string;
}

/** What a document says of itself, and its text: what search finds, and what is read where the file cannot be. */
export interface DocumentFacts {
  readonly title?: string | undefined;
  /** The language that the file declares: `fr`, `en-US`. */
  readonly language?: string | undefined;
  /** True when it tells screen readers what is a heading, a list, a table. */
  readonly tagged: boolean;
  /**
   * The text of each page; '' for a page without text. Each line is a paragraph, a heading (“# …”) or an item of a list
   * (“- …”). Long documents are cut.
   */
  readonly text: readonly string[];
}

/** A file of a town's media folder. */
export interface Media {
  /** `media/…` as content names it. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Where it is published: a document under its own name (`/files/…`), a picture as its largest size (`/media/…`). */
  readonly href: string;
  /** Present for pictures: pixels, and the sizes in which it is published (smallest first within a format). */
  readonly image?:
    | { readonly width: number; readonly height: number; readonly variants: readonly ImageVariant[] }
    | undefined;
  /** Present for documents, where it is known. */
  readonly pages?: number | undefined;
  /** Present for PDFs that could be read. */
  readonly document?: DocumentFacts | undefined;
}
