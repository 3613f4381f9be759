// What schema.org wants to know of a document beyond its fields: who answers for it, its licence, and what it replaces.
import { idOf } from '../../derive/json-ld/reference.ts';
import { townReference } from '../../derive/json-ld/town-node.ts';
import { LICENCES } from '../../model/licence.ts';
import type { Site } from '../../model/site.ts';
import { fileLanguage } from './document-text.ts';
import { forceOf, type RegisterEntry, startOf, versionsOf } from './register.ts';

const LEGAL_FORCE = { upcoming: 'NotInForce', current: 'InForce', over: 'NotInForce' } as const;

/** The properties as a record; what is absent is left out by JSON. */
export function documentNode(options: { site: Site; language: string; entry: RegisterEntry }): Record<string, unknown> {
  const { site, language, entry } = options;
  const { values } = entry;
  const replaced = values.replaces && site.find('documents', values.replaces, language);
  const until = versionsOf(entry, { site, language }).find((version) => version.entry.slug === entry.slug)?.until;
  return {
    inLanguage: fileLanguage(site, entry),
    license: values.licence && LICENCES[values.licence],
    publisher: townReference(site, language),
    isBasedOn: replaced && { '@id': idOf(site, replaced) },
    ...(values.kind === 'regulation' && {
      legislationIdentifier: values.number,
      legislationDate: values.date,
      legislationDateVersion: startOf(entry),
      legislationLegalForce: `https://schema.org/${LEGAL_FORCE[forceOf(entry, { site, language })]}`,
      legislationPassedBy: townReference(site, language),
      legislationJurisdiction: site.text(site.town.name, language),
      temporalCoverage: `${startOf(entry)}/${until ?? values.until ?? '..'}`,
    }),
  };
}
