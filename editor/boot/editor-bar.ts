// The line above Decap: the way back to the site, what there is to do, and the language.
import type { Say } from '../../content/model/labels.ts';
import { rememberLanguage } from './choose-language.ts';

function link(text: string, href: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { textContent: text, href });
}

/** A list of the languages, each by its own name; a choice opens the page again in that language. */
function languageSwitch(say: Say, language: string, offered: ReadonlyMap<string, string>): HTMLElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const [code, name] of offered) {
    const option = Object.assign(document.createElement('option'), { value: code, textContent: name, lang: code });
    option.selected = code === language;
    select.append(option);
  }
  select.addEventListener('change', () => {
    rememberLanguage(select.value);
    location.reload();
  });
  label.append(Object.assign(document.createElement('span'), { textContent: say('editor.language') }), select);
  return label;
}

/** Puts the line in its place. It is gone while an entry is open: there Decap has a line of its own. */
export function showEditorBar(options: {
  say: Say;
  language: string;
  offered: ReadonlyMap<string, string>;
  home: string;
}): void {
  const { say, language, offered, home } = options;
  const bar = Object.assign(document.createElement('nav'), { className: 'editor-bar' });
  bar.setAttribute('aria-label', say('editor.bar'));
  bar.append(
    link(say('editor.to-site'), home),
    link(say('editor.to-tasks'), '/admin/tasks/'),
    languageSwitch(say, language, offered),
  );
  const follow = () => {
    bar.hidden = /^#\/collections\/[^/]+\/(?:new|entries\/)/.test(location.hash);
  };
  addEventListener('hashchange', follow);
  follow();
  document.body.prepend(bar);
}
