// The module “places”: by kind, on a map that is also a list.
import { directory } from '../../model/directory.ts';
import { defineModule } from '../../model/module.ts';
import { places } from './model.ts';

export const placesDirectory = directory({ collection: places, choice: 'place-kind', menu: 300 });

export default defineModule({
  name: 'places',
  collections: [places],
  pages: placesDirectory.pages,
  blocks: { map: 'components/home-block.astro' },
});
