// The attributes that allowed HTML keeps: the language and direction of a part, an explanation, a moment.

const kept: Record<string, { property: string; pattern: RegExp }> = {
  lang: { property: 'lang', pattern: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i },
  dir: { property: 'dir', pattern: /^(ltr|rtl|auto)$/i },
  title: { property: 'title', pattern: /\S/ },
  datetime: { property: 'dateTime', pattern: /^[-0-9TZPYMWDHS:.+ ]+$/i },
};

/** The properties that stay of an allowed tag, and the names of the attributes that do not. */
export function allowedAttributes(
  name: string,
  attributes: Readonly<Record<string, string>>,
): { properties: Record<string, string>; leftOut: string[] } {
  const properties: Record<string, string> = {};
  const leftOut: string[] = [];
  for (const [key, value] of Object.entries(attributes)) {
    const rule = key === 'datetime' && !['time', 'del', 'ins'].includes(name) ? undefined : kept[key];
    const text = decoded(value);
    if (rule?.pattern.test(text)) properties[rule.property] = text;
    else leftOut.push(key);
  }
  return { properties, leftOut };
}

const characters: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: '\u00A0',
};

const decoded = (value: string) =>
  value.replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (_, name: string) => characters[name] ?? '');
