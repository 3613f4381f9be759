// Each attack as an entry of every collection: the same as attacks.test.ts, which tries them in turn.
import { afterAll, expect, it } from 'vitest';
import { launchChromium } from '../scripts/gate/browser/chromium.ts';
import { gatheredAttacks, makeAttackTown, ownAttacks } from './attack-town.ts';
import { makePlace } from './make-town.ts';
import { attackedSite, pathsOf, visitAttacks } from './visit-attacks.ts';

const place = makePlace();
afterAll(place.remove);

it('run nothing as news, pages, events and organisations', { timeout: 600_000 }, async () => {
  await makeAttackTown({ place, attacks: [...ownAttacks, ...(gatheredAttacks() ?? [])], everywhere: true });
  expect((await place.run('build')).code).toBe(0);
  const folder = attackedSite(place.out);
  const browser = await launchChromium();
  const paths = pathsOf(folder);
  try {
    expect(await visitAttacks({ browser, folder, paths, headers: place.read('attacked', '_headers') })).toEqual([]);
    expect(await visitAttacks({ browser, folder, paths, headers: '' })).toEqual([]);
  } finally {
    await browser.close();
  }
});
