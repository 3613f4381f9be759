// Frequent questions in their order, by topic, and as schema.org describes them.
import type { Entry } from '../../model/entry.ts';
import type { PageContext } from '../../model/module.ts';
import { topicsUsed } from '../../model/topics-used.ts';
import { faqs } from './model.ts';

export type Faq = Entry<typeof faqs.fields>;
type Context = Pick<PageContext, 'site' | 'language'>;

const place = ({ values }: Faq): number => values.order ?? Number.POSITIVE_INFINITY;

/** All questions as the editors ordered them; the others after them by their words. */
export function questions({ site, language }: Context): Faq[] {
  const collator = new Intl.Collator(language, { numeric: true });
  return site
    .list(faqs, language)
    .toSorted((a, b) =>
      place(a) === place(b) ? collator.compare(a.values.title, b.values.title) : place(a) - place(b),
    );
}

/** Questions under their first topic, topics by name; last those without one, under no key. */
export function questionsByTopic(context: Context): { key: string | undefined; title: string; entries: Faq[] }[] {
  const all = questions(context);
  const byFirst = topicsUsed({ ...context, entries: all })
    .map(({ key, title }) => ({ key, title, entries: all.filter(({ values }) => values.topics?.[0] === key) }))
    .filter(({ entries }) => entries.length > 0);
  const rest = all.filter(({ values }) => !values.topics?.length);
  const title = context.site.say(context.language)('faqs.others');
  return rest.length > 0 ? [...byFirst, { key: undefined, title, entries: rest }] : byFirst;
}

/** The start of an answer in plain words, for lists of results. */
export function answerInShort({ values }: Faq, most = 160): string {
  const [first = ''] = values.body.trim().split(/\n\s*\n/);
  const line = first
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#|>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most))} …`;
}

/** The answer of a question. */
export const answerNode = ({ site, language }: Context, entry: Faq): Record<string, unknown> => ({
  '@type': 'Answer',
  text: site.render(entry, entry.values.body, language).html,
});

/** A page of questions. */
export const faqPage = (context: Context, entries: readonly Faq[]): Record<string, unknown> => ({
  '@type': 'FAQPage',
  mainEntity: entries.map((entry) => ({
    '@type': 'Question',
    name: entry.values.title,
    acceptedAnswer: answerNode(context, entry),
  })),
});
