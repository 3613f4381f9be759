// What an editor sees: from rights.yaml over the public record to Decap's collections.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cmsConfig } from '../../content/derive/cms/cms-config.ts';
import { type Areas, visibleCollections } from '../../content/derive/cms/visible-collections.ts';
import { publicRights } from '../../content/derive/rights/public-rights.ts';
import { modules } from '../../content/modules/modules.ts';
import { fixtureFiles, siteOf } from '../../content/modules/test-fixture.ts';
import { areasOfAccount } from './areas-of-account.ts';
import { signedIn } from './signed-in.ts';

const { 'rights-of-nobody.yaml': _, ...files } = fixtureFiles('editing');
const concert = '---\ntitle: Concert\ndate: 2026-11-01\nsummary: We sing.\n---\nText.\n';
const site = siteOf({ ...files, 'mini-sites/choir/news/en/concert.md': concert });
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const record = publicRights({ site, hash });

/** What Decap keeps of somebody who has signed in. */
const user = (backendName: string, login: string) =>
  signedIn({ stored: JSON.stringify({ backendName, login, email: login, token: 'secret' }), backend: backendName });

async function areasOf(backendName: string, login: string): Promise<Areas | undefined> {
  const account = user(backendName, login);
  return account && areasOfAccount(record, account);
}

describe('the public record of rights', () => {
  it('opens to an account what rights.yaml gives it, whatever case it is written in', async () => {
    expect(await areasOf('github', 'Clerk-Example')).toEqual(['everything']);
    expect(await areasOf('forgejo', 'choir-example')).toEqual(['mini-sites/choir']);
    expect(await areasOf('gitea', 'choir-example')).toEqual(['mini-sites/choir']);
    expect(await areasOf('git-gateway', 'clerk@little-ford.example')).toEqual(['everything']);
  });

  it('takes the same name on another server for somebody else, who may propose', async () => {
    expect(await areasOf('gitlab', 'clerk-example')).toBe('proposals');
    expect(await areasOf('github', 'little-ford/press')).toBe('proposals');
  });

  it('holds no account, no name and no address, and is another one on another site', () => {
    const text = JSON.stringify(record);
    for (const word of ['clerk', 'Clerk', 'press', 'example']) expect(text).not.toContain(word);
    const town = { ...site.town, domain: 'elsewhere.example' };
    const other = publicRights({
      site: siteOf({ ...files, 'town.yaml': JSON.stringify({ ...town, id: undefined }) }),
      hash,
    });
    expect(Object.keys(other?.areas ?? {})).toHaveLength(Object.keys(record?.areas ?? {}).length);
    expect(Object.keys(other?.areas ?? {}).filter((key) => record?.areas[key])).toEqual([]);
  });

  it('is nothing for a town without rights, or where nobody has signed in', async () => {
    const { 'rights.yaml': __, ...rest } = files;
    expect(publicRights({ site: siteOf(rest), hash })).toBeNull();
    expect(signedIn({ stored: null, backend: 'github' })).toBeUndefined();
    expect(signedIn({ stored: '{', backend: 'github' })).toBeUndefined();
    const stored = JSON.stringify({ backendName: 'github', login: 'clerk-example' });
    expect(signedIn({ stored, backend: 'proxy' })).toBeUndefined();
    expect(user('proxy', 'anybody')).toBeUndefined();
  });
});

describe('the collections that an editor sees', () => {
  const { collections } = cmsConfig({ site, modules, language: 'en', labels: [], files: new Set(Object.keys(files)) });
  const names = (areas: Areas) =>
    visibleCollections(collections, areas)
      .filter(({ hide }) => !hide)
      .flatMap(({ name, files }) => files?.map((file) => `${name}/${file.name}`) ?? [name]);

  it('are all for those who may edit everything, rights too', () => {
    expect(visibleCollections(collections, ['everything'])).toEqual(collections);
    expect(names(['everything'])).toEqual(expect.arrayContaining(['town/town', 'data/rights', 'news']));
  });

  it('are those of a mini-site for its owner', () => {
    expect(names(['mini-sites/choir'])).toEqual(['choir--pages', 'choir--news', 'choir--events']);
  });

  it('are settings without rights for those who keep the settings', () => {
    const seen = names(['settings', 'news']);
    expect(seen.filter((name) => !name.startsWith('data/'))).toEqual(['news', 'town/town']);
    expect(seen).not.toContain('data/rights');
  });

  it('are entries and no settings for those who propose', () => {
    expect(names('proposals')).toEqual(expect.arrayContaining(['news', 'choir--news']));
    expect(names('proposals').filter((name) => name.includes('/'))).toEqual([]);
  });

  it('stay known where they are hidden, since others name their entries; nothing can be made or deleted there', () => {
    const places = visibleCollections(collections, ['news']).find(({ name }) => name === 'places');
    expect(places).toMatchObject({ hide: true, create: false, delete: false });
  });

  it('are all where nothing would be left', () => {
    expect(visibleCollections(collections, ['media'])).toEqual(collections);
  });
});
