// Looks into a PDF: its pages, title, language and tags, and the text of every page.
import { basename } from 'node:path';
import type { DocumentFacts, Media } from '../content/model/media.ts';
import { type Phrase, phrase } from '../content/model/phrase.ts';
import { type Problem, type ProblemCode, problem } from '../content/model/problem.ts';
import { type PdfItem, paragraphsOf } from './pdf-paragraphs.ts';
import { type PdfTag, taggedParagraphs } from './pdf-structure.ts';

/** The most characters of text that are kept of one document: some eighty pages. */
const MOST_TEXT = 200_000;

/** The most pages that are looked at. */
const MOST_PAGES = 500;

/** The largest file that is opened, in bytes. */
const MOST_BYTES = 100_000_000;

/** What is known of a PDF, and what its editor should know. */
export interface ReadPdf {
  facts: Pick<Media, 'pages' | 'document'>;
  problems: Problem[];
}

const filled = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** A title that a program made up of the file's name is none. */
const isTitle = (title: string | undefined, path: string): boolean =>
  title !== undefined &&
  title !== basename(path) &&
  !/^(?:untitled|microsoft word - .*|.*\.(?:docx?|odt|pdf|indd))$/i.test(title);

/** Pages as a reader names them: “page 2”, “pages 1 to 3 and 5”, “all pages”. */
function pagesInWords(empty: readonly number[], count: number): Phrase {
  if (empty.length === count) return count === 1 ? phrase('phrase.onlyPage') : phrase('phrase.allPages', { count });
  const pages = `${empty.slice(0, 8).join(', ')}${empty.length > 8 ? ' …' : ''}`;
  return empty.length === 1 ? phrase('phrase.onePage', { page: pages }) : phrase('phrase.somePages', { pages });
}

/** What an editor could mend, so that everybody can read the document. */
function warningsOf(facts: DocumentFacts, options: { pages: number; path: string; label: string }): Problem[] {
  const { pages, path, label } = options;
  const warning = (code: ProblemCode, details = {}): Problem =>
    problem({ code, level: 'warning', file: label, details });
  const empty = facts.text.flatMap((text, index) => (text ? [] : [index + 1]));
  // A blank page among others is no scan.
  const isScan = empty.length > 0 && empty.length * 2 >= facts.text.length;
  return [
    ...(isScan ? [warning('document-without-text', { found: pagesInWords(empty, pages) })] : []),
    ...(facts.tagged || isScan ? [] : [warning('untagged-document')]),
    ...(isTitle(facts.title, path) ? [] : [warning('document-without-title')]),
    ...(facts.language || isScan ? [] : [warning('document-without-language')]),
  ];
}

/** The text of a page by its tags, where they hold nearly all of it; else by where the lines stand. */
function textOfPage(tree: PdfTag | null, items: readonly PdfItem[]): string {
  const plain = paragraphsOf(items).join('\n');
  const tagged = tree ? taggedParagraphs(tree, items).join('\n') : '';
  return tagged.length >= plain.length * 0.8 ? tagged : plain;
}

// A warning: the town's other pages can be published all the same.
function failure(error: unknown, label: string): ReadPdf {
  const { name = '', message = '' } = error instanceof Error ? error : {};
  const code = name === 'PasswordException' ? 'locked-document' : 'broken-document';
  const found = (message.split('\n')[0] ?? '').replace(/\.$/, '') || phrase('phrase.noReason');
  return { facts: {}, problems: [problem({ code, level: 'warning', file: label, details: { found } })] };
}

/**
 * Reads a PDF. Never throws: a file that cannot be read is a problem with its name.
 * @param options.label the file as problems name it
 */
export async function readPdf(options: { bytes: Uint8Array; path: string; label: string }): Promise<ReadPdf> {
  const { bytes, path, label } = options;
  if (bytes.length > MOST_BYTES) return { facts: {}, problems: [] };
  // A megabyte of program, needed only where a document is new.
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
    const { info } = (await pdf.getMetadata()) as { info: { Title?: unknown; Language?: unknown } };
    const mark = await pdf.getMarkInfo();
    const pages = pdf.numPages;
    const text: string[] = [];
    let length = 0;
    for (let number = 1; number <= Math.min(pages, MOST_PAGES) && length < MOST_TEXT; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      text.push(textOfPage((await page.getStructTree()) as PdfTag | null, items as PdfItem[]));
      length += text.at(-1)?.length ?? 0;
      page.cleanup();
    }
    await pdf.loadingTask.destroy();
    const document: DocumentFacts = {
      title: filled(info.Title),
      language: filled(info.Language),
      tagged: mark?.Marked === true,
      text,
    };
    return { facts: { pages, document }, problems: warningsOf(document, { pages, path, label }) };
  } catch (error) {
    return failure(error, label);
  }
}
