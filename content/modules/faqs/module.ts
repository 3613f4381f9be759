// The module “faqs”: all questions on one page, a page per topic, and each question at its address.
import { defineModule, type PageContext, type PageKind } from '../../model/module.ts';
import { type PageSeed, paginate } from '../../model/page.ts';
import { topicsUsed } from '../../model/topics-used.ts';
import { answerInShort, answerNode, type Faq, faqPage, questions, questionsByTopic } from './faq-lists.ts';
import { faqs } from './model.ts';

/** How many questions stand on one page: a town's all, unless it asks itself very much. */
const SIZE = 100;

/** Questions are the town's: mini-sites have none. */
const forTown =
  (pages: PageKind['pages']): PageKind['pages'] =>
  (context) =>
    context.scope ? [] : pages(context);

/** Pages of a list, each with its questions for programs. */
const listPages = (context: PageContext, options: Omit<Parameters<typeof paginate>[0], 'size'>): PageSeed[] =>
  paginate({ ...options, size: SIZE }).map((page) => ({
    ...page,
    jsonLd: () => faqPage(context, page.list?.entries as Faq[]),
  }));

export default defineModule({
  name: 'faqs',
  collections: [faqs],
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: forTown((context) => {
        const entries = questionsByTopic(context).flatMap((group) => group.entries);
        const title = context.site.say(context.language)('faqs.title');
        return listPages(context, { entries, path: 'faqs/', title, footer: 800 });
      }),
    },
    topic: {
      component: 'pages/list.astro',
      pages: forTown((context) =>
        topicsUsed({ ...context, entries: questions(context) }).flatMap(({ key, title, entries }) =>
          listPages(context, {
            entries,
            path: `faqs/topics/${key}/`,
            title: context.site.say(context.language)('faqs.about', { topic: title }),
            parent: 'faqs/',
            filter: { name: 'topic', value: key },
          }),
        ),
      ),
    },
    entry: {
      component: 'pages/entry.astro',
      pages: forTown((context) =>
        questions(context).map((entry) => ({
          path: `faqs/${entry.slug}/`,
          title: entry.values.title,
          description: answerInShort(entry),
          entry,
          parent: 'faqs/',
          jsonLd: () => ({ acceptedAnswer: answerNode(context, entry) }),
        })),
      ),
    },
  },
});
