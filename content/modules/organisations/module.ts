// The module “organisations”: a directory by kind; an organisation's mini-site stands below its entry.
import { directory } from '../../model/directory.ts';
import { defineModule } from '../../model/module.ts';
import { organisations } from './model.ts';

export const organisationsDirectory = directory({ collection: organisations, choice: 'organisation-kind', menu: 400 });

export default defineModule({
  name: 'organisations',
  collections: [organisations],
  pages: organisationsDirectory.pages,
});
