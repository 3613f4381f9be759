// One page template for all peers, in a syntax of its own, put into the syntax of each: the same markup by construction.

/** How an engine writes each part of the template. */
export interface Syntax {
  /** A value of the page; `item` is true within a loop. */
  value: (name: string, item: boolean) => string;
  /** A value of the page that is HTML already. */
  raw: (name: string) => string;
  each: (name: string) => string;
  endEach: string;
  if: (name: string) => string;
  endIf: string;
  body: string;
  header: string;
  footer: string;
  /** Whether an attribute whose value is an expression stands without quotes. */
  bareAttributes?: boolean;
}

/** The template in the syntax of an engine. */
export function translate(template: string, syntax: Syntax): string {
  const open: string[] = [];
  const text = syntax.bareAttributes ? template.replace(/"(\[\[\.?\w+\]\])"/g, '$1') : template;
  return text.replace(/\[\[(?:(each|if|raw) )?(\.?\w+)\]\]/g, (_, word: string | undefined, name: string) => {
    if (word === 'raw') return syntax.raw(name);
    if (word) {
      open.push(word);
      return word === 'each' ? syntax.each(name) : syntax.if(name);
    }
    if (name === 'end') return open.pop() === 'each' ? syntax.endEach : syntax.endIf;
    if (name === 'body' || name === 'header' || name === 'footer') return syntax[name];
    return syntax.value(name.replace(/^\./, ''), name.startsWith('.'));
  });
}

const ofHugo = (name: string) => (name === 'title' ? '.Title' : `.Params.${name}`);

export const hugo: Syntax = {
  value: (name, item) => (item ? `{{ .${name} }}` : `{{ ${ofHugo(name)} }}`),
  raw: (name) => `{{ ${ofHugo(name)} | safeHTML }}`,
  each: (name) => `{{ range ${ofHugo(name)} }}`,
  endEach: '{{ end }}',
  if: (name) => `{{ if ${ofHugo(name)} }}`,
  endIf: '{{ end }}',
  body: '{{ .Content }}',
  header: '{{ partialCached "header.html" . }}',
  footer: '{{ partialCached "footer.html" . }}',
};

export const nunjucks: Syntax = {
  value: (name, item) => `{{ ${item ? 'item.' : ''}${name} }}`,
  raw: (name) => `{{ ${name} | safe }}`,
  each: (name) => `{% for item in ${name} %}`,
  endEach: '{% endfor %}',
  if: (name) => `{% if ${name} %}`,
  endIf: '{% endif %}',
  body: '{{ content | safe }}',
  header: '{{ frame.header | safe }}',
  footer: '{{ frame.footer | safe }}',
};

export const astro: Syntax = {
  value: (name, item) => `{${item ? 'item' : 'page'}.${name}}`,
  raw: (name) => `<Fragment set:html={page.${name}} />`,
  each: (name) => `{page.${name}.map((item) => (<Fragment>`,
  endEach: '</Fragment>))}',
  if: (name) => `{page.${name} && (<Fragment>`,
  endIf: '</Fragment>)}',
  body: '<Content />',
  header: '<Fragment set:html={frame.header} />',
  footer: '<Fragment set:html={frame.footer} />',
  bareAttributes: true,
};
