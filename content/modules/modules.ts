// The modules there are, one line each; a town switches them on in town.yaml.
import { communityModules } from '../../community/modules.ts';
import type { Module } from '../model/module.ts';
import alerts from './alerts/module.ts';
import data from './data/module.ts';
import departments from './departments/module.ts';
import documents from './documents/module.ts';
import editing from './editing/module.ts';
import events from './events/module.ts';
import faqs from './faqs/module.ts';
import guides from './guides/module.ts';
import jobs from './jobs/module.ts';
import legal from './legal/module.ts';
import neighbours from './neighbours/module.ts';
import news from './news/module.ts';
import organisations from './organisations/module.ts';
import pages from './pages/module.ts';
import people from './people/module.ts';
import places from './places/module.ts';
import services from './services/module.ts';
import tenders from './tenders/module.ts';
import town from './town/module.ts';
import waste from './waste/module.ts';

/** All modules, in the order in which their pages are made. `town`, `data` and `editing` are part of every site. */
export const modules: readonly Module[] = [
  town,
  data,
  pages,
  news,
  events,
  neighbours,
  places,
  organisations,
  documents,
  departments,
  people,
  alerts,
  services,
  guides,
  jobs,
  tenders,
  faqs,
  legal,
  waste,
  ...communityModules,
  editing,
];
