// Writes the body of a draft once all other drafts are known, so that links can lead to them.
import { check } from './check-draft.ts';
import type { Draft } from './draft.ts';
import type { LinkIndex } from './link-index.ts';
import type { MediaStore } from './media-store.ts';
import { rewriteBody } from './rewrite-body.ts';
import { stringifyInline } from './stringify-markdown.ts';

/** What all drafts share. */
export interface FinishContext {
  site?: string | undefined;
  links: LinkIndex;
  media: MediaStore;
}

function bodyOf(draft: Draft, context: FinishContext): string {
  const { site, links, media } = context;
  const title = String(draft.values.title ?? '');
  const texts = draft.parts.map(({ file, address, heading, body, note }) => {
    const level = heading ? 3 : 2;
    const under = draft.collection.name;
    const text = rewriteBody(body, { file, address, site, links, media, under, title: heading ?? title, level, note });
    return heading ? `${stringifyInline([{ type: 'text', value: heading }], 2)}\n\n${text}`.trim() : text;
  });
  return texts.filter(Boolean).join('\n\n');
}

/** Gives a prepared draft its body; false when the entry needs one and there is none. */
export function finishDraft(draft: Draft, context: FinishContext): boolean {
  const { body } = draft.collection.fields;
  if (!body) return true;
  draft.values.body = bodyOf(draft, context);
  return check(draft, { body });
}
