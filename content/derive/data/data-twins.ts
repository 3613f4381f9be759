// The data twins: every list also as JSON and as CSV, made from nothing but the collection's fields.
import { dataLicenceOf } from '../../model/data-licence.ts';
import { fileAt, type Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { csv } from '../csv.ts';
import { nameOf } from '../published-lists.ts';
import { remember } from '../remember.ts';
import { type Column, cellOf, columnName, columnsOf } from './csv-columns.ts';
import { ABOUT_ENTRY, type DataList, dataFields, dataLists, entryData } from './data-lists.ts';

/** Spreadsheets take a file without this mark for one in an old alphabet, and break every accent. */
const BYTE_ORDER_MARK = '\ufeff';

/** What the file is, then one entry per line: a changed entry is a changed line. */
function jsonTwin(site: Site, list: DataList, entries: readonly object[]): string {
  const { collection, language, scope, stem } = list;
  const about = {
    title: `${site.say(language)(`${collection.name}.title`)} – ${nameOf(site, language, scope)}`,
    url: `${site.origin}${stem}.json`,
    publisher: site.text(site.town.contact.name ?? site.town.name, language),
    licence: dataLicenceOf(site.town).url,
    language,
  };
  const head = JSON.stringify(about).slice(0, -1);
  return `${head},"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}

function csvTwin({ collection }: DataList, entries: readonly object[]): string {
  const columns: Column[] = [...ABOUT_ENTRY.map((name) => ({ path: [name] })), ...columnsOf(dataFields(collection))];
  const rows = entries.map((entry) => columns.map((column) => cellOf(column, entry)));
  return BYTE_ORDER_MARK + csv([columns.map(columnName), ...rows]);
}

function twinsOf(site: Site, list: DataList): Output[] {
  const entries = list.entries.map((entry) => entryData(site, list.collection, entry, list.language));
  return [
    { path: fileAt(`${list.stem}.json`), body: jsonTwin(site, list, entries) },
    { path: fileAt(`${list.stem}.csv`), body: csvTwin(list, entries) },
  ];
}

/** The twins of all lists of a site. */
export const dataTwins = remember((site: Site): Output[] => dataLists(site).flatMap((list) => twinsOf(site, list)));
