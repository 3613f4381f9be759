// Examples of the components of the module “data”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { LONG, town } from '../../../../tests/examples/town-of-examples.ts';
import { datasets } from '../datasets.ts';

export const examples: Examples = {
  'dataset-files': [
    ...datasets(town).map((dataset) => ({ name: dataset.key, props: { dataset } })),
    {
      name: 'long words, without files',
      props: { dataset: { ...datasets(town)[0], title: () => LONG, page: () => undefined, files: [] } },
    },
  ],
};
