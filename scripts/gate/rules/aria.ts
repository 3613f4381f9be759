// ARIA: roles and attributes that exist, with values that exist.
import type { PageRule } from '../rule.ts';

const roles = new Set(
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox comment complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading img image insertion link list listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem'.split(
    ' ',
  ),
);
const graphics = /^(?:graphics-(?:document|object|symbol)|doc-[a-z]+)$/;

const values: Record<string, RegExp | undefined> = {};
const say = (names: string, value?: RegExp) => {
  for (const name of names.split(' ')) values[`aria-${name}`] = value;
};
say('atomic busy disabled modal multiline multiselectable readonly required', /^(?:true|false)$/);
say('expanded grabbed hidden selected', /^(?:true|false|undefined)$/);
say('checked pressed', /^(?:true|false|mixed|undefined)$/);
say('current', /^(?:page|step|location|date|time|true|false)$/);
say('invalid', /^(?:true|false|grammar|spelling)$/);
say('live', /^(?:off|polite|assertive)$/);
say('haspopup', /^(?:true|false|menu|listbox|tree|grid|dialog)$/);
say('autocomplete', /^(?:none|inline|list|both)$/);
say('orientation', /^(?:horizontal|vertical|undefined)$/);
say('sort', /^(?:none|ascending|descending|other)$/);
say(
  'level posinset setsize colcount colindex colspan rowcount rowindex rowspan valuemax valuemin valuenow',
  /^-?\d+(?:\.\d+)?$/,
);
say(
  'activedescendant braillelabel brailleroledescription colindextext controls describedby description details dropeffect errormessage flowto keyshortcuts label labelledby owns placeholder relevant roledescription rowindextext valuetext',
);

/** A role that does not exist. */
export const roleUnknown: PageRule = {
  name: 'role-unknown',
  wcag: ['4.1.2'],
  level: 'violation',
  check: (page) =>
    page.all.flatMap((at) => {
      const { role } = at.attributes;
      const known = role
        ?.trim()
        .split(/\s+/)
        .some((word) => roles.has(word) || graphics.test(word));
      return role !== undefined && !known ? [{ at, details: { role } }] : [];
    }),
};

/** An `aria-` attribute that does not exist, or a value that it does not take. */
export const ariaUnknown: PageRule = {
  name: 'aria-unknown',
  wcag: ['4.1.2'],
  level: 'violation',
  *check(page) {
    for (const at of page.all) {
      for (const attribute in at.attributes) {
        if (!attribute.startsWith('aria-')) continue;
        const value = at.attributes[attribute] ?? '';
        const wrong = !(attribute in values) || (value !== '' && values[attribute] && !values[attribute].test(value));
        if (wrong) yield { at, details: { attribute, value } };
      }
    }
  },
};
