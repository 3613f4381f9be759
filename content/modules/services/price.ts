// What a tariff costs, in the words of a language and the customs of the town's country.
import type { Site } from '../../model/site.ts';
import { type Tariff, tariffs } from './tariffs.ts';

/** The currency of a tariff: its own, or that of the file. */
export const currencyOf = (site: Site, tariff: Tariff): string | undefined =>
  tariff.currency ?? site.data(tariffs)?.currency;

/** An amount of money: `24 €`, `0,40 €`. */
export function money(options: { site: Site; language: string; amount: number; currency: string }): string {
  const { site, language, amount, currency } = options;
  const format = new Intl.NumberFormat(`${language}-${site.town.country}`, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return format.format(amount);
}

/** The whole price: amount or words, and what it is counted by: `from 250 €`, `0,40 € per m² and day`. */
export function price(options: { site: Site; language: string; tariff: Tariff }): string {
  const { site, language, tariff } = options;
  const say = site.say(language);
  const currency = currencyOf(site, tariff);
  const { amount } = tariff;
  const sum =
    amount === undefined || !currency
      ? ''
      : amount === 0
        ? say('services.free')
        : money({ site, language, amount, currency });
  const least = sum && tariff.least ? say('services.least', { amount: sum }) : sum;
  const by = [site.text(tariff.unit, language), site.text(tariff.per, language)]
    .filter(Boolean)
    .map((unit) => ` / ${unit}`);
  const counted = least + (least ? by.join('') : '');
  return [counted, site.text(tariff.text, language)].filter(Boolean).join(', ');
}
