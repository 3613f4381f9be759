// Examples of the components of the module “people”.
import type { Examples } from '../../../../tests/examples/example.ts';
import { entryOf, LONG } from '../../../../tests/examples/town-of-examples.ts';
import type { Person } from '../mandates.ts';

const mayor: Person = entryOf('people/ada-mill');
const clerk: Person = entryOf('people/cleo-bank');
const { roles } = mayor.values;
const long = { role: LONG, body: LONG, duties: LONG, from: '2024-12-02' };

export const examples: Examples = {
  'person-card': [
    { name: 'with a portrait', props: { person: mayor, roles } },
    { name: 'with initials', props: { person: entryOf('people/cleo-bank'), roles: [] } },
    { name: 'long words', props: { person: entryOf('people/cleo-bank', { title: LONG }), roles: [long] } },
  ],
  roles: [
    { name: 'today and before', props: { roles } },
    { name: 'in a department', props: { roles: clerk.values.roles } },
    { name: 'long words', props: { roles: [long] } },
  ],
};
