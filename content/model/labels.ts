// Words that the software says, per language: of the page to a visitor, of the editor to an editor.

/** The labels of one language: texts by key; a text that counts has one form per plural category. */
export type Labels = Readonly<Record<string, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>;

/** Says a label: `{name}` in it is replaced by the detail of that name; `count` chooses the plural form. */
export type Say = (key: string, details?: Readonly<Record<string, string | number>>) => string;

/**
 * Makes the function that says labels in `language`.
 * @param layers labels in order of precedence, for example those of the language, then English
 * @returns a function that returns the key itself for a label that no layer has
 */
export function speaker(language: string, layers: readonly Labels[]): Say {
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (key, details = {}) => {
    const label = layers.find((layer) => layer[key] !== undefined)?.[key];
    if (label === undefined) return key;
    const template =
      typeof label === 'string' ? label : (label[plural.select(Number(details.count ?? 0))] ?? label.other ?? key);
    return template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = details[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? '');
    });
  };
}

/** The keys under which the label of a field may stand, the most particular first: that of its collection, then ever shorter ends of its path. */
export const fieldLabelKeys = (collection: string, path: readonly string[]): string[] => [
  `field.${collection}.${path.join('.')}`,
  ...path.map((_, index) => `field.${path.slice(index).join('.')}`),
];
