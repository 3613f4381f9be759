// What a town's privacy notice, legal notice and licence have to name: legal.yaml.
import { choice } from '../../model/fields/choice.ts';
import { email } from '../../model/fields/email.ts';
import { group } from '../../model/fields/group.ts';
import { link } from '../../model/fields/link.ts';
import { localised } from '../../model/fields/localised.ts';
import { number } from '../../model/fields/number.ts';
import { phone } from '../../model/fields/phone.ts';
import { text } from '../../model/fields/text.ts';
import { LICENCE_NAMES } from '../../model/licence.ts';
import { defineSingleton } from '../../model/singleton.ts';

const one = (max = 200) => text({ translated: false, max });

/** The town's facts; each may be missing, and the texts then do without. */
export const legalFacts = defineSingleton({
  name: 'legal',
  fields: {
    /** Who answers for the content. */
    responsible: localised(),
    registration: one(),
    host: group({
      name: text({ required: true, translated: false }),
      address: one(),
      url: link(),
      /** How many days the host keeps its record of visits. */
      logDays: number({ max: 3650 }),
    }),
    dataProtection: group({ name: localised({ required: true }), email: email(), phone: phone() }),
    authority: group({ name: localised({ required: true }), url: link() }),
    licence: choice(LICENCE_NAMES, { labels: 'choice.text-licence' }),
  },
});
