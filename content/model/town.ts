// The town itself: the fields of town.yaml.

import { townRuleFields } from './community.ts';
import { DATA_LICENCE_NAMES } from './data-licence.ts';
import type { ValuesOf } from './field.ts';
import { address } from './fields/address.ts';
import { boolean } from './fields/boolean.ts';
import { checked } from './fields/checked.ts';
import { choice } from './fields/choice.ts';
import { colour } from './fields/colour.ts';
import { email } from './fields/email.ts';
import { group } from './fields/group.ts';
import { image } from './fields/image.ts';
import { link } from './fields/link.ts';
import { list } from './fields/list.ts';
import { localised } from './fields/localised.ts';
import { number } from './fields/number.ts';
import { openingHours } from './fields/opening-hours.ts';
import { phone } from './fields/phone.ts';
import { position } from './fields/position.ts';
import { ruled } from './fields/ruled.ts';
import { text } from './fields/text.ts';
import { KINDS } from './kinds.ts';
import { beside, phrase } from './phrase.ts';

const word = (max = 60) => text({ required: true, translated: false, max });

function isTimeZone(value: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

const languageTag = checked(
  word(12),
  (value) => /^[a-z]{2,3}(-[A-Z][a-zA-Z]+)?$/.test(value),
  phrase('expected.language'),
);
const someLanguages = list(languageTag, { required: true });
const languages = {
  ...someLanguages,
  expected: phrase('expected.languages'),
  schema: someLanguages.schema.refine((codes) => new Set(codes).size === codes.length),
};
const hostName = (value: string) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(value);

const isFormAddress = (value: string) => /^https:\/\/[a-z0-9.-]+(:\d+)?(\/[^\s"'<>;,]*)?$/i.test(value);
const oneWay = group({
  email: email(),
  endpoint: checked(text({ translated: false, max: 300 }), isFormAddress, phrase('expected.form')),
});
const feedback: typeof oneWay = {
  ...oneWay,
  schema: oneWay.schema.superRefine((ways, context) => {
    const both = ways.email && ways.endpoint;
    if (!both && (ways.email || ways.endpoint)) return;
    const params = both
      ? { code: 'both-given', other: { ...beside('email'), text: 'feedback.email' } }
      : { code: 'missing-field', expected: phrase('expected.mailboxOrForm') };
    context.addIssue({ code: 'custom', path: both ? ['endpoint'] : [], params });
  }),
};

const contact = group(
  {
    name: localised(),
    address: address({ required: true }),
    phone: phone(),
    email: email({ required: true }),
    openingHours: openingHours(),
  },
  { required: true },
);

/** The Git servers on which content may lie, and one's own machine. */
const BACKENDS = ['local', 'github', 'gitlab', 'gitea', 'forgejo', 'git-gateway'] as const;
const plain = () => text({ translated: false });

/** How the town is edited in the browser: a server that is named has to be found. */
const editing = ruled(
  group({
    backend: choice(BACKENDS, { required: true, labels: 'choice.editing-backend' }),
    repository: plain(),
    branch: plain(),
    host: link(),
    folder: plain(),
    login: link(),
    appId: plain(),
    workflow: boolean(),
    openContributions: boolean(),
  }),
  (values) => {
    const named = !['local', 'git-gateway'].includes(values.backend);
    const own = ['gitea', 'forgejo'].includes(values.backend);
    const needed = [...(named ? (['repository'] as const) : []), ...(own ? (['host', 'appId'] as const) : [])];
    return needed.filter((name) => !values[name]).map((name) => ({ path: [name], code: 'missing-field', details: {} }));
  },
);

const homeBlock = group({
  block: word(),
  title: localised(),
  text: localised({ multiline: true }),
  count: number({ min: 1, max: 24 }),
  links: list(
    group({ label: localised({ required: true }), to: link({ required: true, entries: true }), hint: localised() }),
  ),
});

/** The fields of town.yaml. */
export const townFields = {
  name: localised({ required: true }),
  /** What kind of body it is; a town unless told. Its profile chooses words, modules and blocks where nothing is written. */
  kind: choice(KINDS, { labels: 'choice.body-kind' }),
  slogan: localised(),
  /** For people who log in at the host: search engines are kept out, and nothing goes out as a feed or as open data. */
  private: boolean(),
  /** The town of the same repository that the site is a part of: what is not written here is taken from there. */
  partOf: text({ translated: false, max: 63 }),
  /** Where staff find the internal site: a link at the foot of every page. Absent = no link. */
  intranet: link(),
  description: localised({ multiline: true }),
  languages,
  country: checked(word(2), (value) => /^[A-Z]{2}$/.test(value), phrase('expected.country')),
  timeZone: checked(word(), isTimeZone, phrase('expected.timeZone')),
  domain: checked(text({ translated: false }), hostName, phrase('expected.host')),
  region: localised(),
  position: position(),
  population: number(),
  crest: image(),
  image: image(),
  palette: group({ primary: colour({ required: true }), accent: colour() }),
  contact,
  emergency: list(group({ label: localised({ required: true }), phone: phone({ required: true }), note: localised() })),
  social: list(group({ label: word(), url: link({ required: true }) })),
  enforcement: group({ name: localised({ required: true }), url: link({ required: true }) }),
  /** Where visitors say whether a page was useful: a mailbox, or an address that takes a form. Absent = nobody asks. */
  feedback,
  /** Map tiles: the address of a tile server with {z}, {x}, {y}, and what it wants to be named as. Absent = no tiles. */
  tiles: group({ url: word(300), attribution: word(300) }),
  boundary: text({ translated: false }),
  /** What others may do with the town's data; CC-BY-4.0 unless told. */
  dataLicence: choice(DATA_LICENCE_NAMES, { labels: 'choice.data-licence' }),
  /** Addresses that are gone on purpose; a star at the end stands for all below. */
  withdrawn: list(word(500)),
  /** How the town is edited in the browser. Absent = on one's own machine only. */
  editing,
  /** How its site looks: a folder of `themes`. Absent = as the community's other towns. */
  theme: text({ translated: false, max: 60 }),
  modules: list(word()),
  home: list(homeBlock),
  /** What the town wants of its content beyond what its SubCommunity does. */
  rules: group(townRuleFields),
} as const;

/** The values of town.yaml. */
export type TownValues = ValuesOf<typeof townFields>;

/** One block of the home page as town.yaml has it. */
export type HomeBlock = NonNullable<TownValues['home']>[number];

/** A town: its folder's name and its settings. */
export interface Town extends TownValues {
  /** The name of its folder: its host name in development. */
  readonly id: string;
  readonly theme: string;
}

/** The site's address: the town's domain by https, or its development host where it has none. */
export const originOf = (town: Town): string =>
  town.domain ? `https://${town.domain}` : `http://${town.id}.localhost`;
