// The headers that a site is sent with.
import type { Site } from '../../model/site.ts';
import { searchPage } from '../search-address.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import type { HeaderRule } from './parse-headers.ts';

const SECURITY: HeaderRule['headers'] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
];

const FOR_EVER = 'public, max-age=31536000, immutable';
const FINGERPRINT = /-[0-9a-f]{8,}(?:-\d+)?\.\w+$/;

/** Whether no file below /media/ can ever change under its name. Of a picture in sizes only these are published. */
const mediaIsFixed = (site: Site): boolean =>
  [...site.media.values()].every(({ href, image }) => {
    const files = image?.variants.length ? image.variants.map(({ file }) => file) : [href];
    return files.every((file) => FINGERPRINT.test(file));
  });

/** All rules; a later one goes before an earlier one. */
export function headerRules(site: Site): HeaderRule[] {
  const { town } = site;
  const policy = (webAssembly: boolean) =>
    ['Content-Security-Policy', contentSecurityPolicy({ town, webAssembly })] as const;
  return [
    { path: '/*', headers: [policy(false), ...SECURITY] },
    ...site.languages.map((language) => ({ path: `${searchPage(site, language)}*`, headers: [policy(true)] })),
    { path: '/_astro/*', headers: [['Cache-Control', FOR_EVER]] },
    { path: '/media/*', headers: [['Cache-Control', mediaIsFixed(site) ? FOR_EVER : 'public, max-age=86400']] },
  ];
}
