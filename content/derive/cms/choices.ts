// The words of a choice as options of a list, in the editor's language.
import type { CmsSelectWidgetOptionObject } from 'decap-cms-core';
import type { Field } from '../../model/field.ts';
import { type ChoiceField, choiceLabelKey } from '../../model/fields/choice.ts';
import type { NumberField } from '../../model/fields/number.ts';
import { capitalised } from './capitalised.ts';
import type { Place } from './place.ts';

/** The most numbers that are offered one by one. */
const MOST_NUMBERS = 31;

/** Numbers from one to twelve are months. */
function numberName(number: number, { min, max }: NumberField, language: string): string {
  if (min !== 1 || max !== 12) return String(number);
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return capitalised(month.format(Date.UTC(2026, number - 1, 1)), language);
}

/** What may be chosen, or undefined where the values of a field are not few and known. */
export function optionsOf(field: Field, { say, path, source }: Place): CmsSelectWidgetOptionObject[] | undefined {
  if (field.kind === 'choice') {
    const choice = field as ChoiceField;
    return choice.choices.map((value) => ({ value, label: say(choiceLabelKey(choice, path, value)) }));
  }
  if (field.kind !== 'number') return undefined;
  const numbers = field as NumberField;
  const count = numbers.max - numbers.min + 1;
  if (!numbers.whole || count > MOST_NUMBERS) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const value = numbers.min + index;
    return { value, label: numberName(value, numbers, source.language) };
  });
}
