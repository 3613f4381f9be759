// The town's tariffs as a table for spreadsheets, one file per language.
import { csv } from '../../derive/csv.ts';
import { fileAt, type Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { currencyOf } from './price.ts';
import { tariffs } from './tariffs.ts';

const COLUMNS = ['key', 'section', 'label', 'amount', 'least', 'currency', 'unit', 'per', 'text', 'note', 'valid_from'];

/** `tariffs/tariffs.csv` in each of the town's languages, where the town has tariffs. */
export function tariffsCsv(site: Site): Output[] {
  const data = site.data(tariffs);
  if (!data) return [];
  return site.languages.map((language) => {
    const words = (value: (typeof data.tariffs)[number]['label'] | undefined) => site.text(value, language);
    const rows = data.tariffs.map((tariff) => [
      tariff.key,
      words(tariff.section),
      words(tariff.label),
      tariff.amount,
      tariff.least ? 'true' : 'false',
      tariff.amount === undefined ? undefined : currencyOf(site, tariff),
      words(tariff.unit),
      words(tariff.per),
      words(tariff.text),
      words(tariff.note),
      tariff.validFrom ?? data.validFrom,
    ]);
    return { path: fileAt(site.path('tariffs/tariffs.csv', language)), body: csv([COLUMNS, ...rows]) };
  });
}
