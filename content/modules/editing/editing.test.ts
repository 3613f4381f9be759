// The module “editing”: the suite of all modules, and what rights.yaml may say.
import { describe, expect, it } from 'vitest';
import { derive } from '../../derive/outputs.ts';
import { rights } from '../../model/rights.ts';
import { fixtureFiles, loadFiles, siteOf } from '../test-fixture.ts';
import { testModule } from '../test-module.ts';
import editing from './module.ts';

const { 'rights-of-nobody.yaml': _, ...files } = fixtureFiles('editing');

testModule(editing, {
  pages: {},
  invalid: {
    file: 'rights-of-nobody.yaml',
    as: 'rights.yaml',
    problem:
      ':5:5 “Press” may edit nothing. Name collections or mini-sites, or switch on “settings”, “media” or “everything”; or take the whole part away.',
  },
});

/** What is wrong with rights, as the command says it. */
const wrongWith = (text: string) =>
  loadFiles({ ...files, 'rights.yaml': text }).problems.map(({ message, hint }) => `${message} ${hint}`);

const clerk = 'editors:\n  - { name: Clerk, accounts: { github: [clerk-example] }, everything: true }\n';
const also = (fields: string) => `${clerk}  - { name: Ann, emails: [ann@little-ford.example], ${fields} }\n`;

describe('rights', () => {
  it('are kept to the town: no published file has a word of them', () => {
    const site = siteOf(files);
    expect(site.data(rights)?.editors.map(({ name }) => name)).toEqual(['Town clerk', 'Press', 'Choir']);
    const published = derive(site).map(({ body }) => body);
    for (const word of ['clerk-example', 'clerk@little-ford.example', 'little-ford/press', 'choir-example'])
      expect(published.filter((body) => body.includes(word))).toEqual([]);
  });

  it('name collections, files of data and owners of mini-sites that exist', () => {
    expect(wrongWith(also('collections: [news, tariffs], miniSites: [choir]'))).toEqual([]);
    expect(wrongWith(also('collections: [newz], miniSites: [chior]'))).toEqual([
      expect.stringContaining('collections/newz”, which does not exist. Did you mean “news”?'),
      expect.stringContaining('organisations/chior”, which does not exist. Did you mean “choir”?'),
    ]);
  });

  it('do not vanish with a module that the town has switched off', () => {
    const town = siteOf(files).town;
    const settings = JSON.stringify({ ...town, id: undefined, modules: ['news', 'organisations'] });
    const { problems } = loadFiles({ 'town.yaml': settings, ...files });
    expect(problems).toEqual([]);
  });

  it('are given to somebody who can be known', () => {
    expect(wrongWith(`${clerk}  - { name: Ann, media: true }\n`)).toEqual([
      expect.stringContaining('“Ann” has neither an account nor a mail address.'),
    ]);
    expect(wrongWith(also('media: true').replace('ann@', '@'))).toHaveLength(1);
    expect(wrongWith(clerk.replace('clerk-example', '"@clerk"'))).toHaveLength(1);
  });

  it('leave nobody shut out of the rights themselves', () => {
    expect(wrongWith(clerk.replace('everything', 'settings'))).toEqual([
      expect.stringContaining('Nobody may edit everything.'),
    ]);
  });
});
