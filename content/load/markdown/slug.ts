// Names of headings in addresses: short, readable, unique within a text, and never a name of the theme or of the browser.

const prefix = 's-';
const longest = 60;
const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };

/** The text as part of an address: Latin letters lose their accents, other scripts stay as they are; '' when nothing is left. */
function slugOf(text: string): string {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .replace(/[ßæœøđðłþı]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const characters = [...folded];
  if (characters.length <= longest) return folded;
  const cut = characters.slice(0, longest).join('');
  return cut.replace(/-[^-]{0,20}$/u, '').replace(/-+$/, '');
}

/** The id of the heading that an anchor written by an editor means, if there is such a heading. */
export function anchorId(anchor: string): string {
  const slug = slugOf(anchor);
  return anchor.startsWith(prefix) ? prefix + slug.slice(prefix.length) : prefix + slug;
}

/** Gives each heading of one text an id of its own. */
export class HeadingIds {
  readonly #used = new Map<string, number>();

  /** A new id for a heading. */
  next(text: string): string {
    const slug = slugOf(text);
    const base = slug || 'section';
    let count = this.#used.get(base) ?? (slug ? 0 : 1);
    let id = count === 0 ? base : `${base}-${count + (slug ? 1 : 0)}`;
    while (this.#used.has(id)) id = `${base}-${++count + (slug ? 1 : 0)}`;
    this.#used.set(base, count + 1);
    if (id !== base) this.#used.set(id, 1);
    return prefix + id;
  }

  /** The id that an anchor means, if a heading has it. */
  find(anchor: string): string | undefined {
    const id = anchorId(anchor);
    return [id, prefix + id].find((candidate) => this.#used.has(candidate.slice(prefix.length)));
  }
}
