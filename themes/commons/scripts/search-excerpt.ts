// An excerpt of a page as nodes: text, and the words that were looked for.

/** Reads Pagefind's excerpt without ever running it as HTML: of its elements only `<mark>` is kept. */
export function excerpt(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node instanceof HTMLElement && node.localName === 'mark') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      return mark;
    }
    return document.createTextNode(node.textContent ?? '');
  });
}
