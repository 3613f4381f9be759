// The command `belfry`: reads what was asked for and loads only what that needs.
import { parseArgs } from 'node:util';
import { suggest } from '../content/model/nearest.ts';
import { foldersFrom } from './project.ts';

const HELP = `belfry – from folders of content to town portals

  belfry start                       build all towns, serve them, and let them be edited
  belfry build [town …]              build finished sites
  belfry serve                       serve finished sites at http://<town>.localhost
  belfry dev [town]                  serve while you edit; pages reload by themselves
  belfry edit [town …]               serve, with /admin/ to edit the town in the browser
  belfry check [town …]              say what is wrong with the content and its pages
  belfry check --rights <base>       say whether the changes since a commit were their authors' to make
  belfry rights [--write]            print CODEOWNERS as it follows from rights.yaml, or write it
  belfry new <town>                  make a new town, or the site of a library, a school … (--kind)
  belfry import markdown <folder> --map <file> --into <town>
                                     bring in a folder of Markdown
  belfry upgrade [--to <version>]    bring a fork to a newer upstream, and show what changes
  belfry migrate [--write]           bring content to the version that this Belfry reads, or say what would change

Options
  --force            build also what has not changed
  --offline          build: pull no feeds; show their last good copies
  --no-search        leave the search index out, for a quick look
  --json             print a record for programs
  --author <name>    check --rights: the account that made the changes; else the CI or the commits say it
  --provider <name>  rights: github, gitlab or forgejo; else the towns' settings say it
  --out <folder>     where finished sites go (dist)
  --towns <folder>   where the towns are (towns)
  --cache <folder>   where intermediate results are kept (.cache)
  --port <number>    4321 unless told
  --check            build: keep the last good site where the new one has barriers
  --urgent           build --check: publish all the same, for an alert that cannot wait
  --content          check: look at the sources alone
  --no-browser       check: leave out what needs a browser
  --all              check: look again at pages that have not changed
  --record           check: write the result for the town’s accessibility statement
  --language <code>  check: the language of what is found
  --html <file>      check: write the report for people, with pictures of what was found
  --url <site>       check: look at the pages of a folder, or at http://localhost…
  --sarif <file>     check: write the report for a code host, too
  --git              edit: keep every save as a commit of the git repository
  --no-editing       start: only serve
  --to <version>     upgrade: a branch, tag or commit of upstream’s; else its main branch
  --dry-run          upgrade: show what would change
  --keep <file>=ours upgrade: keep a file as it is here (or, by =theirs, take upstream’s) where both have changed it
`;

const OPTIONS = {
  force: { type: 'boolean' },
  offline: { type: 'boolean' },
  'no-search': { type: 'boolean' },
  json: { type: 'boolean' },
  check: { type: 'boolean' },
  urgent: { type: 'boolean' },
  content: { type: 'boolean' },
  'no-browser': { type: 'boolean' },
  all: { type: 'boolean' },
  record: { type: 'boolean' },
  language: { type: 'string' },
  sarif: { type: 'string' },
  html: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  out: { type: 'string' },
  towns: { type: 'string' },
  cache: { type: 'string' },
  port: { type: 'string' },
  git: { type: 'boolean' },
  'no-editing': { type: 'boolean' },
  rights: { type: 'string' },
  author: { type: 'string' },
  provider: { type: 'string' },
  write: { type: 'boolean' },
  to: { type: 'string' },
  'dry-run': { type: 'boolean' },
  keep: { type: 'string', multiple: true },
  map: { type: 'string' },
  into: { type: 'string' },
  name: { type: 'string' },
  kind: { type: 'string' },
  languages: { type: 'string' },
  country: { type: 'string' },
  'time-zone': { type: 'string' },
  domain: { type: 'string' },
  colour: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** A mistake in how the command was called. */
class Misuse extends Error {}

interface Call {
  words: string[];
  values: Values;
  folders: ReturnType<typeof foldersFrom>;
  port: number;
}

const commands: Record<string, (call: Call) => Promise<number>> = {
  start: async ({ values, folders, port }) =>
    (await import('./start.ts')).start({ folders, port, editing: !values['no-editing'] }),
  build: async ({ words, values, folders }) =>
    (await import('./build.ts')).build({
      towns: words,
      folders,
      force: values.force ?? false,
      offline: values.offline ?? false,
      json: values.json ?? false,
      search: !values['no-search'],
      gate: values.check ? { urgent: values.urgent ?? false } : undefined,
    }),
  serve: async ({ folders, port }) => (await import('./serve.ts')).serve({ folders, port }),
  dev: async ({ words, folders, port }) => (await import('./dev.ts')).dev({ towns: words, folders, port }),
  edit: async ({ words, values, folders, port }) =>
    (await import('./edit.ts')).edit({ towns: words, folders, port, git: values.git ?? false }),
  check: async ({ words, values, folders }) => {
    const json = values.json ?? false;
    const { rights: base, author } = values;
    if (base !== undefined)
      return (await import('./rights/check-rights.ts')).checkRights({ folders, base, author, json });
    const { content, all, record, language, sarif, html, url } = values;
    const browser = !values['no-browser'];
    if (record && (!browser || content || url))
      throw new Misuse('--record tells of a whole check: leave the other option out.');
    if (url) return (await import('./check-url.ts')).checkUrl({ url, json, language, browser, files: { sarif, html } });
    const { check } = await import('./check.ts');
    return check({ towns: words, folders, json, content, browser, all, record, language, files: { sarif, html } });
  },
  rights: async ({ values, folders }) => {
    const { PROVIDERS } = await import('../content/model/rights.ts');
    const provider = PROVIDERS.find((name) => name === values.provider);
    if (values.provider && !provider) throw new Misuse(`--provider is one of: ${PROVIDERS.join(', ')}.`);
    return (await import('./rights/rights.ts')).rights({ folders, provider, write: values.write ?? false });
  },
  new: async ({ words, values, folders }) =>
    (await import('./new/new-town.ts')).newTown({ words, flags: values, folders }),
  upgrade: async ({ values, folders }) => {
    const keep = (values.keep ?? []).map((text) => /^(.+)=(ours|theirs)$/.exec(text)?.slice(1) ?? []);
    if (keep.some(({ length }) => length === 0)) throw new Misuse('Say whose file to keep: --keep <file>=ours');
    return (await import('./upgrade/upgrade.ts')).upgrade({
      folders,
      to: values.to,
      dryRun: values['dry-run'] ?? false,
      keep: new Map(keep.map(([path = '', whose]) => [path, whose === 'ours' ? 'ours' : 'theirs'])),
    });
  },
  migrate: async ({ values, folders }) =>
    (await import('./upgrade/migrate.ts')).migrate({ folders, write: values.write ?? false }),
  import: async ({ words, values, folders }) => {
    const [format, folder] = words;
    const { map, into, force } = values;
    if (format !== 'markdown' || !folder || !map || !into) {
      throw new Misuse('Say what to import: belfry import markdown <folder> --map <file> --into <town>');
    }
    const { importInto } = await import('./import/import-into.ts');
    return importInto({ folder, map, town: into, folders, force: force ?? false });
  },
};

function portFrom(text: string | undefined): number {
  const port = Number(text ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Misuse(`--port wants a number, not “${text}”.`);
  return port;
}

async function main(): Promise<number> {
  const [name = 'help', ...rest] = process.argv.slice(2);
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(HELP);
    return 0;
  }
  const command = commands[name];
  if (!command) throw new Misuse(`There is no command “${name}”. ${suggest(name, Object.keys(commands)).text}`);
  let parsed: { values: Values; positionals: string[] };
  try {
    parsed = parseArgs({ args: rest, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  return command({ words: positionals, values, folders: foldersFrom(values), port: portFrom(values.port) });
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  process.stderr.write(`${error.message}\nSee: belfry help\n`);
  process.exitCode = 2;
}
