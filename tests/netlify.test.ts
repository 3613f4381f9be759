// What Netlify does with this repository, done here: its command, and the plugin around it.
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onPostBuild, onPreBuild } from '../scripts/netlify/index.js';

const settings = readFileSync('netlify.toml', 'utf8');
const setting = (name: string) => new RegExp(`^\\s*${name} = "(.*)"$`, 'm').exec(settings)?.[1] ?? '';

const netlify = () => {
  const calls: string[] = [];
  return {
    calls,
    netlifyConfig: { build: { publish: setting('publish') } },
    utils: {
      build: { failBuild: (message: string) => calls.push(`failed: ${message}`) },
      cache: {
        restore: async (folders: string[]) => calls.push(`restored ${folders.join(', ')}`),
        save: async (folders: string[]) => calls.push(`saved ${folders.join(', ')}`),
      },
    },
  };
};

afterEach(() => vi.unstubAllEnvs());

describe('Netlify', () => {
  it('builds the one town that its variable names, and publishes the folder in which it really stands', async () => {
    vi.stubEnv('BELFRY_TOWN', 'fairhaven');
    const site = netlify();
    await onPreBuild(site);
    execFileSync('sh', ['-c', setting('command')], { env: process.env });
    await onPostBuild(site);
    expect(site.calls).toEqual(['restored .cache, dist', 'saved .cache, dist']);
    const { publish } = site.netlifyConfig.build;
    expect(lstatSync(publish).isDirectory()).toBe(true);
    expect(readFileSync(`${publish}/index.html`, 'utf8')).toContain('Fairhaven');
    expect(readFileSync(`${publish}/_headers`, 'utf8')).toContain('Content-Security-Policy');
    expect(existsSync(`${publish}/404.html`)).toBe(true);
  });

  it('says what to set when no town is named', async () => {
    vi.stubEnv('BELFRY_TOWN', '');
    const site = netlify();
    await onPreBuild(site);
    expect(site.calls).toHaveLength(1);
    expect(site.calls[0]).toContain('BELFRY_TOWN');
  });
});
