// The module “data”: all that the town publishes for others to use (an internal site publishes nothing), on one page and as a catalogue for portals.
import { defineModule } from '../../model/module.ts';
import { catalogue } from './catalogue.ts';

export default defineModule({
  name: 'data',
  always: true,
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: ({ site, language, scope }) => {
        if (scope || site.town.private) return [];
        const say = site.say(language);
        return [{ path: 'data/', title: say('data.title'), description: say('data.lead'), footer: 900 }];
      },
    },
  },
  outputs: (site) => (site.town.private ? [] : catalogue(site)),
});
