// A small town of two languages in which every collection has something that the others can name.
import { fixtureFiles } from '../../content/modules/test-fixture.ts';
import { entry, type Place, townSettings } from '../make-town.ts';
import { demoMedia } from './entry-form.ts';

const files = {
  'town.yaml': townSettings('Sedgebury', 'position: { latitude: 51.5, longitude: -1.2 }\n').replace('[en]', '[en, fr]'),
  'topics.yaml': fixtureFiles('town')['topics.yaml'] ?? '',
  'tariffs.yaml': fixtureFiles('services')['tariffs.yaml'] ?? '',
  'life-events.yaml': fixtureFiles('services')['life-events.yaml'] ?? '',
  'pages/en/about.md': entry({ title: 'About the town' }),
  'places/en/mill.md': entry({ title: 'Old Mill', kind: 'heritage', position: { latitude: 51.51, longitude: -1.21 } }),
  'organisations/en/rowers.md': entry({ title: 'Rowing club', kind: 'association', summary: 'Boats for all.' }),
  'departments/en/works.md': entry({ title: 'Works' }),
  'people/en/jo-reed.md': entry({ title: 'Jo Reed', roles: [{ role: 'Mayor' }] }),
  'documents/en/report.md': entry({
    title: 'Report',
    kind: 'report',
    date: '2026-01-02',
    file: { file: 'media/report.pdf' },
  }),
  'services/en/card.md': entry({
    title: 'Library card',
    status: 'active',
    summary: 'To borrow books.',
    topics: ['rivers'],
    audience: 'Everybody.',
    how: 'Come in.',
    needed: ['Your name'],
    outcome: 'A card.',
    unit: 'works',
  }),
  'mini-sites/rowers/news/en/boats.md': entry({ title: 'New boats', date: '2026-11-02', summary: 'Two of them.' }),
};

/** The town, ready to be served. */
export const townOfEverything = {
  id: 'sedgebury',
  write: (place: Place): void =>
    place.write('sedgebury', { ...files, 'media/report.pdf': demoMedia('fairhaven/media/right-of-way-permit.pdf') }),
};
