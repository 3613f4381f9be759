// What Netlify does before and after the build: which town it publishes, and what it keeps between builds.
import { realpathSync } from 'node:fs';

/** Intermediate results (compiled theme, parsed texts, pictures in all sizes), and the last sites with their addresses. */
const CACHE = ['.cache', 'dist'];

/** Brings back what the last build kept; stops with a clear word when no town is named. */
export async function onPreBuild({ utils }) {
  if (!process.env.BELFRY_TOWN) {
    utils.build.failBuild(
      'Set the environment variable BELFRY_TOWN to the name of the town’s folder, for example bellerive.',
    );
    return;
  }
  await utils.cache.restore(CACHE);
}

/** Publishes the finished site (its real folder, since uploads do not follow links) and keeps the results for the next build. */
export async function onPostBuild({ netlifyConfig, utils }) {
  netlifyConfig.build.publish = realpathSync(`dist/${process.env.BELFRY_TOWN}`);
  await utils.cache.save(CACHE);
}
