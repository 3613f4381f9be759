// Marks in unfinished HTML: places that a town fills in later. They are made of Unicode noncharacters, which no text may hold.

const open = '\uFDD0';
const close = '\uFDD1';

/** What a mark stands for: the start or the end of a link, a picture, or words in the page's language. */
export type MarkKind = 'link' | 'link-end' | 'picture' | 'say';

/** A mark of a kind; `name` is a number in a list of the parsed text, or the name of a label. */
export function mark(kind: MarkKind, name: string | number): string {
  return `${open}${kind} ${name}${close}`;
}

/** Replaces each mark in unfinished HTML. */
export function replaceMarks(html: string, replace: (kind: MarkKind, name: string) => string): string {
  return html.replace(/\uFDD0([a-z-]+) ([^\uFDD1]*)\uFDD1/g, (_, kind: MarkKind, name: string) => replace(kind, name));
}

/** Takes from a source all characters that marks and stand-ins are made of; every position stays where it was. */
export function withoutMarks(source: string): string {
  return source.replace(/[\uFDD0-\uFDEF]/g, '\uFFFD');
}

const standIns = '>-+*.)[=<`\n';
const firstStandIn = 0xfde0;

/** Stands before a text to make it a paragraph; shown as nothing. */
export const paragraphStart = '\uFDEF';

/** A character that Markdown does not know, in place of a marker that shall be plain text. */
export function standIn(marker: string): string {
  const index = standIns.indexOf(marker);
  return index < 0 ? marker : String.fromCharCode(firstStandIn + index);
}

/** The text with its stand-ins turned back. */
export function plain(text: string): string {
  return text.replace(/[\uFDE0-\uFDEF]/g, (character) => standIns[character.charCodeAt(0) - firstStandIn] ?? '');
}
