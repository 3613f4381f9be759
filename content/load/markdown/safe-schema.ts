// What may be in a text at all: the sanitiser takes out everything else, whoever put it there.
import type { Schema } from 'hast-util-sanitize';
import { allowedTags } from './html-tags.ts';

const fromMarkdown =
  'p h1 h2 h3 h4 h5 h6 a em strong del code pre blockquote ul ol li hr br img table thead tbody tr th td input section div'.split(
    ' ',
  );

/** The schema. Ids and names are never taken over: the transformation gives its own. */
export const safeSchema: Schema = {
  tagNames: [...fromMarkdown, ...allowedTags],
  attributes: {
    a: ['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref'],
    img: ['src', 'alt', 'title'],
    input: ['checked', ['type', 'checkbox'], ['disabled', true]],
    li: [['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    ul: [['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: [['align', 'left', 'center', 'right']],
    th: [['align', 'left', 'center', 'right']],
    ...Object.fromEntries(allowedTags.map((name) => [name, ['lang', 'dir', 'title', 'dateTime']])),
    div: ['lang', 'dir', 'title'],
    del: ['lang', 'dir', 'title', 'dateTime'],
  },
  // A picture’s source is never an address of the page: it names a file, which a town looks up.
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  strip: ['script', 'style'],
  required: {},
};
