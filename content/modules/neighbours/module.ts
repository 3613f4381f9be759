// The module “neighbours”: news and events of the towns around, each with where it comes from.
import { defineModule } from '../../model/module.ts';
import { type Neighbours, neighbours } from './neighbours-data.ts';
import { daysOfChange } from './shared-lists.ts';

export default defineModule({
  name: 'neighbours',
  singletons: [neighbours],
  beyond: {
    singleton: neighbours,
    wants: (values) => {
      const { towns = [], feeds = [] } = values as Neighbours;
      return {
        towns: towns.map(({ town }, index) => ({ town, path: ['towns', index, 'town'] })),
        feeds: feeds.map((feed, index) => ({ ...feed, path: ['feeds', index, 'feed'] })),
      };
    },
  },
  pages: {
    list: {
      component: 'pages/list.astro',
      pages: ({ site, language, scope }) => {
        if (scope || !site.data(neighbours)) return [];
        const say = site.say(language);
        return [
          {
            path: 'neighbours/',
            title: say('neighbours.title'),
            description: say('neighbours.lead'),
            footer: 40,
          },
        ];
      },
    },
  },
  blocks: { neighbours: 'components/home-block.astro' },
  changes: daysOfChange,
});
