// Makes one tree of elements equal to another and leaves alone what is equal already, so that nothing flickers.

const isElement = (node: Node): node is Element => node.nodeType === 1;

function morphAttributes(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
}

/** Gives `from` the attributes and contents of `to`; returns the innermost elements that have changed. */
export function morph(from: Element, to: Element): Element[] {
  if (from.isEqualNode(to)) return [];
  const own = from.cloneNode(false);
  const changed = own.isEqualNode(to.cloneNode(false)) ? [] : [from];
  morphAttributes(from, to);
  const wanted = [...to.childNodes];
  for (const [index, next] of wanted.entries()) {
    const current = from.childNodes[index];
    if (current?.isEqualNode(next)) continue;
    if (current && isElement(current) && isElement(next) && current.localName === next.localName) {
      changed.push(...morph(current, next));
      continue;
    }
    const added = from.ownerDocument.importNode(next, true);
    if (!current) from.append(added);
    else if (from.childNodes.length < wanted.length) current.before(added);
    else current.replaceWith(added);
    changed.push(isElement(added) ? added : from);
  }
  while (from.childNodes.length > wanted.length) {
    from.lastChild?.remove();
    changed.push(from);
  }
  return changed;
}
