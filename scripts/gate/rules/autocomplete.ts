// What a browser can fill in for people: said in words that it knows.
import type { PageRule } from '../rule.ts';
import { fieldsOf } from './fields.ts';

const tokens = new Set(
  'name honorific-prefix given-name additional-name family-name honorific-suffix nickname email username new-password current-password one-time-code organization-title organization street-address address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 address-level1 country country-name postal-code cc-name cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency transaction-amount language bday bday-day bday-month bday-year sex tel tel-country-code tel-national tel-area-code tel-local tel-extension impp url photo on off'.split(
    ' ',
  ),
);
const kinds = /^(?:home|work|mobile|fax|pager|shipping|billing|webauthn|section-\S+)$/;

/** An `autocomplete` that does not exist. */
export const autocompleteUnknown: PageRule = {
  name: 'autocomplete-unknown',
  wcag: ['1.3.5'],
  level: 'violation',
  check: (page) =>
    fieldsOf(page).flatMap((at) => {
      const value = at.attributes.autocomplete?.trim().toLowerCase();
      const main = value?.split(/\s+/).filter((word) => !kinds.test(word));
      const wrong = main && (main.length > 1 || !tokens.has(main[0] ?? ''));
      return value && wrong ? [{ at, details: { value } }] : [];
    }),
};

const expected: [RegExp, string][] = [
  [/^e-?mail(?:-?address)?$/i, 'email'],
  [/^(?:tel|phone|telephone|telefon|téléphone|teléfono)$/i, 'tel'],
  [/^(?:given-?name|first-?name|vorname|prénom|prenom)$/i, 'given-name'],
  [/^(?:family-?name|last-?name|surname|nachname)$/i, 'family-name'],
  [/^(?:postal-?code|zip|zip-?code|postcode|plz|code-?postal)$/i, 'postal-code'],
];

/** A field for something of the person who fills it in, and no `autocomplete`. */
export const autocompleteMissing: PageRule = {
  name: 'autocomplete-missing',
  wcag: ['1.3.5'],
  level: 'warning',
  check: (page) =>
    fieldsOf(page).flatMap((at) => {
      const { type, name, autocomplete, readonly } = at.attributes;
      if (at.tag !== 'input' || autocomplete !== undefined || readonly !== undefined) return [];
      const value = type === 'email' ? 'email' : expected.find(([pattern]) => pattern.test(name ?? ''))?.[1];
      return value ? [{ at, details: { value } }] : [];
    }),
};
