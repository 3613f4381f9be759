// The facts of a town that shared texts may name.
import { dataLicenceOf } from '../../model/data-licence.ts';
import type { Localised } from '../../model/fields/localised.ts';
import { dialled } from '../../model/fields/phone.ts';
import { LICENCES } from '../../model/licence.ts';
import type { Site } from '../../model/site.ts';
import { asMarkdown, type Facts, linkTo } from './fill-in.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import { legalFacts } from './legal-facts.ts';

const YES = 'yes';
const hostOf = (address: string | undefined): string | undefined =>
  address && /^https?:\/\/([^/?#\s]+)/i.exec(address)?.[1]?.replace(/^\{s\}\./, '');

/** Everything that a shared text may ask for, in the words of a language. */
export function factsOfTown(site: Site, language: string): Facts {
  const { town } = site;
  const { contact } = town;
  const own = site.data(legalFacts) ?? {};
  const { law } = jurisdictionOf(town.country);
  const plain = (value: Localised | undefined) => (value ? asMarkdown(site.text(value, language)) : undefined);
  const linked = (value: Localised, url: string | undefined) =>
    url ? linkTo(site.text(value, language), url) : plain(value);
  const mail = (address: string | undefined) => address && linkTo(address, `mailto:${address}`);
  const call = (number: string | undefined) => number && linkTo(number, `tel:${dialled(number)}`);
  const { street, postalCode, locality } = contact.address;
  const together = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ') || undefined;
  const data = dataLicenceOf(town);
  const licenceAddress = own.licence && LICENCES[own.licence];
  const tiles = hostOf(town.tiles?.url);
  const form = hostOf(town.feedback?.endpoint);
  return {
    town: plain(town.name),
    body: plain(contact.name ?? town.name),
    site: asMarkdown(town.domain ?? site.origin),
    address: asMarkdown(together(street, [postalCode, locality].filter(Boolean).join(' ')) ?? ''),
    email: mail(contact.email),
    phone: call(contact.phone),
    responsible: plain(own.responsible),
    registration: plain(own.registration),
    host: own.host && together(linked(own.host.name, own.host.url), plain(own.host.address)),
    logDays: own.host?.logDays === undefined ? undefined : String(own.host.logDays),
    officer: together(
      plain(own.dataProtection?.name),
      mail(own.dataProtection?.email),
      call(own.dataProtection?.phone),
    ),
    authority: own.authority && linked(own.authority.name, own.authority.url),
    licence: licenceAddress && linkTo(site.say(language)(`choice.text-licence.${own.licence}`), licenceAddress),
    publicDomain: own.licence === 'public-domain' ? YES : undefined,
    reserved: own.licence === undefined || own.licence === 'all-rights-reserved' ? YES : undefined,
    dataLicence: linkTo(data.name, data.url),
    tiles: tiles && asMarkdown(tiles),
    form: form && asMarkdown(form),
    feedbackEmail: town.feedback?.email && mail(town.feedback.email),
    ...Object.fromEntries(['eu', 'gb', 'ch', 'us', 'other'].map((each) => [each, each === law ? YES : undefined])),
  };
}
