// A page's HTML as plain text: for spreadsheets, where marks of any kind would only be in the way.

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex: string, decimal: string, name: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** What ends a paragraph, and what only ends a line. */
const PARAGRAPH = /<\/(?:p|h[1-6]|ul|ol|dl|table|blockquote|pre|figure|details|section|div)>/gi;
const LINE = /<br\s*\/?>|<\/(?:li|tr|dt|dd|caption|figcaption|summary)>/gi;
const CELL = /<\/t[hd]>\s*(?=<t[hd])/gi;
const TAG = /<\/?[a-z!](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/**
 * The text of safe HTML: paragraphs parted by an empty line, list items by a line with a dot before each.
 * What only eyes see (pictures) and what only hands use (buttons, drawings) is left out.
 */
export function plainText(html: string): string {
  const text = html
    .replace(/<(svg|script|style|button|template)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(CELL, ' · ')
    .replace(/<li\b[^>]*>/gi, '• ')
    .replace(LINE, '\n')
    .replace(PARAGRAPH, '\n\n')
    .replace(TAG, '');
  return decoded(text)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
