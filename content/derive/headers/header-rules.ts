// The headers that a site is sent with.
import type { Site } from '../../model/site.ts';
import { adminPolicy } from './admin-policy.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import type { HeaderRule } from './parse-headers.ts';

const SECURITY: HeaderRule['headers'] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
];

/** An internal site is found by no search engine, kept by no cache on the way, and named to no other site. */
const INTERNAL: HeaderRule['headers'] = [
  ['X-Robots-Tag', 'noindex, nofollow, noarchive'],
  ['Cache-Control', 'private, no-cache'],
  ['Referrer-Policy', 'same-origin'],
];

/** For files whose names hold a fingerprint of their content: pictures do, documents (/files/) keep their names. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The page for editors opens the window of a login, and must stay in touch with it. */
function adminRule(site: Site): HeaderRule {
  return {
    path: '/admin/*',
    headers: [
      ['Content-Security-Policy', adminPolicy(site.town)],
      ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
      ['X-Robots-Tag', 'noindex'],
    ],
  };
}

/** All rules; a later one goes before an earlier one. */
export function headerRules(site: Site): HeaderRule[] {
  const policy = ['Content-Security-Policy', contentSecurityPolicy(site.town)] as const;
  if (site.town.private) {
    const kept = SECURITY.filter(([name]) => !INTERNAL.some(([own]) => own === name));
    return [{ path: '/*', headers: [policy, ...kept, ...INTERNAL] }, adminRule(site)];
  }
  return [
    { path: '/*', headers: [policy, ...SECURITY] },
    adminRule(site),
    { path: '/_astro/*', headers: [['Cache-Control', FOR_EVER]] },
    { path: '/admin/assets/*', headers: [['Cache-Control', FOR_EVER]] },
    { path: '/media/*', headers: [['Cache-Control', FOR_EVER]] },
  ];
}
