// The headers that a site is sent with.
import type { Site } from '../../model/site.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import type { HeaderRule } from './parse-headers.ts';

const SECURITY: HeaderRule['headers'] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
];

/** For files whose names hold a fingerprint of their content: pictures do, documents (/files/) keep their names. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** All rules; a later one goes before an earlier one. */
export function headerRules(site: Site): HeaderRule[] {
  return [
    { path: '/*', headers: [['Content-Security-Policy', contentSecurityPolicy(site.town)], ...SECURITY] },
    { path: '/_astro/*', headers: [['Cache-Control', FOR_EVER]] },
    { path: '/media/*', headers: [['Cache-Control', FOR_EVER]] },
  ];
}
