// Makes the widget for positions known to Decap.
import type { CMS } from 'decap-cms-core';
import { loadSite } from '../../../content/load/load-site.ts';
import type { TownSource } from '../../../content/load/town-source.ts';
import type { Say } from '../../../content/model/labels.ts';
import { modules } from '../../../content/modules/modules.ts';
import { knownPositions } from './known-positions.ts';
import { positionControl } from './position-control.ts';
import type { Surroundings } from './position-map.ts';

const nothing: Surroundings = { known: [], boundary: undefined, tiles: undefined, position: undefined };

async function surroundingsOf(source: () => Promise<TownSource>): Promise<Surroundings> {
  const { site } = loadSite(await source(), modules);
  if (!site) return nothing;
  const { tiles, position, boundary } = site.town;
  // The seed names the file and does not hold it.
  const limits = boundary ? await fetch('/boundary.geojson').catch(() => undefined) : undefined;
  return { known: knownPositions(site), boundary: limits?.ok ? await limits.text() : undefined, tiles, position };
}

/** Registers the widget `belfry-position`. */
export function registerPosition(options: { cms: CMS; say: Say; source: () => Promise<TownSource> }): void {
  const { cms, say, source } = options;
  let found: Promise<Surroundings> | undefined;
  const surroundings = () => {
    found ??= surroundingsOf(source);
    return found;
  };
  cms.registerWidget('belfry-position', positionControl({ say, surroundings }) as never);
}
