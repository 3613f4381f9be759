// The module “editing”: who may edit what, and what there is to do. Every town has it; visitors do not see it.
import { textValue } from '../../model/entry.ts';
import { defineModule } from '../../model/module.ts';
import { rights } from '../../model/rights.ts';
import { verifyDueOn } from '../../model/verified.ts';

export default defineModule({
  name: 'editing',
  always: true,
  singletons: [rights],
  // The list of what there is to do grows by itself when something was verified long ago.
  changes: (site) =>
    [...site.collections.values()].flatMap((collection) => {
      const { verifiedOn } = collection.upkeep;
      if (!verifiedOn) return [];
      return site.list(collection, site.language).flatMap((entry) => {
        const day = textValue(entry, verifiedOn);
        return day ? [verifyDueOn(day, site.rules.verifyAfterMonths)] : [];
      });
    }),
});
