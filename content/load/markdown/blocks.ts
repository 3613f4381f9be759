// Figures, blocks of code and tasks, as readers with any device can use them.
import type { Element, ElementContent } from 'hast';
import { element as make, text } from './hast.ts';
import { mark, plain } from './marks.ts';

/** A paragraph that holds only a picture with a title becomes a figure with a caption. */
export function figure(paragraph: Element): ElementContent[] | undefined {
  const picture = onlyPicture(paragraph);
  const title = picture?.properties.title;
  if (typeof title !== 'string' || !title.trim()) return undefined;
  // The paragraph goes on living as the figure, so that its content is walked as usual.
  paragraph.tagName = 'figure';
  paragraph.children = [...paragraph.children, make('figcaption', {}, [text(plain(title))])];
  return undefined;
}

/** The picture in an element that holds nothing else, or only a link around it. */
function onlyPicture({ children }: Element): Element | undefined {
  const [child] = children;
  if (children.length !== 1 || child?.type !== 'element') return undefined;
  if (child.tagName === 'img') return child;
  return child.tagName === 'a' ? onlyPicture(child) : undefined;
}

/** A block of code can be wider than the page: it can be reached by keyboard, to scroll it. */
export function code(block: Element): undefined {
  block.properties = { tabIndex: 0, role: 'group', ariaLabel: mark('say', 'code') };
  return undefined;
}

/** The box of a task is a sign and a word, since nobody can tick it. */
export function task({ properties }: Element): ElementContent[] {
  const done = Boolean(properties.checked);
  return [
    make('span', { ariaHidden: 'true' }, [text(done ? '☑' : '☐')]),
    make('span', { className: ['visually-hidden'] }, [text(` ${mark('say', done ? 'task-done' : 'task-open')}`)]),
  ];
}
