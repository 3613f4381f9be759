// The page at /admin/tasks/: what editors should look after, with the way to each entry.
import { explain } from '../../model/explain.ts';
import type { Output } from '../../model/output.ts';
import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { escapeXml } from '../xml.ts';
import { type KindOfTask, type Task, tasksOf } from './tasks.ts';

/** What the pages are made of. */
export interface TasksSource {
  site: Site;
  problems: readonly Problem[];
  /** Addresses of the editor's style sheets. */
  styles: readonly string[];
}

const pathOf = (site: Site, language: string) =>
  language === site.language ? '/admin/tasks/' : `/admin/tasks/${language}/`;

/** Words between “`” are code. */
const withCode = (text: string) => escapeXml(text).replace(/`([^`]+)`/g, '<code>$1</code>');

function item({ file, entry, href, problems }: Task, { site }: TasksSource, language: string): string {
  const say = site.say(language);
  const title = entry?.values.title ?? file;
  const marked = entry && entry.language !== language ? ` lang="${entry.language}"` : '';
  const name = `<span${marked}>${escapeXml(title)}</span>`;
  const link = href ? `<a href="${escapeXml(href)}">${name}</a>` : name;
  const about = entry
    ? `<p class="where">${escapeXml(say(`${entry.collection}.one`))} · <code>${escapeXml(file)}</code></p>`
    : '';
  const lines = problems.map((problem) => {
    const { message, hint } = explain(problem, say);
    return `<p>${withCode(message)} ${withCode(hint)}</p>`;
  });
  return `<li><h3>${link}</h3>${about}${lines.join('')}</li>`;
}

function section(kind: KindOfTask, tasks: readonly Task[], source: TasksSource, language: string): string {
  const say = source.site.say(language);
  const count = tasks.reduce((sum, { problems }) => sum + problems.length, 0);
  return `<section aria-labelledby="${kind}">
<h2 id="${kind}">${escapeXml(say(`editing.tasks.${kind}`))}</h2>
<p>${escapeXml(say(`editing.tasks.${kind}.text`))} ${escapeXml(say('editing.tasks.count', { count }))}.</p>
<ul>${tasks.map((task) => item(task, source, language)).join('\n')}</ul>
</section>`;
}

function languageLinks({ site }: TasksSource, language: string): string {
  if (site.languages.length < 2) return '';
  const links = site.languages.map((each) => {
    const name = new Intl.DisplayNames(each, { type: 'language' }).of(each) ?? each;
    const current = each === language ? ' aria-current="page"' : '';
    return `<li><a href="${pathOf(site, each)}" lang="${each}" hreflang="${each}"${current}>${escapeXml(name)}</a></li>`;
  });
  return `<nav aria-label="${escapeXml(site.say(language)('language.label'))}"><ul>${links.join('')}</ul></nav>`;
}

function page(source: TasksSource, language: string): string {
  const { site, problems, styles } = source;
  const say = site.say(language);
  const name = site.text(site.town.name, language);
  const tasks = [...tasksOf(site, problems)];
  const body =
    tasks.length > 0
      ? `<p>${escapeXml(say('editing.tasks.lead'))}</p>\n${tasks.map(([kind, each]) => section(kind, each, source, language)).join('\n')}`
      : `<p class="nothing">${escapeXml(say('editing.tasks.none'))}</p>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(`${say('editing.tasks.title')} – ${name}`)}</title>
${styles.map((href) => `<link rel="stylesheet" href="${escapeXml(href)}">`).join('\n')}
</head>
<body class="tasks">
<header><p><a href="/admin/">${escapeXml(say('editing.tasks.editor'))}</a> <a href="${site.path('', language)}">${escapeXml(say('editing.tasks.site'))}</a></p>${languageLinks(source, language)}</header>
<main>
<h1>${escapeXml(say('editing.tasks.title'))}</h1>
${body}
</main>
</body>
</html>
`;
}

/** The page in each of the town's languages. */
export const tasksPages = (source: TasksSource): Output[] =>
  source.site.languages.map((language) => ({
    path: `${pathOf(source.site, language)}index.html`.slice(1),
    body: page(source, language),
  }));
