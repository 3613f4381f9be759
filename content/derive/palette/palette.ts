// The colours of a town: every pair that the theme uses, computed from one or two colours so that it can be read.
import type { Town } from '../../model/town.ts';
import { hexOf, oklchOf } from './oklch.ts';
import { NON_TEXT, shifted, TEXT } from './shift.ts';
import { type Scheme, surfaces } from './surfaces.ts';

/** The colours of one scheme, by the names of their custom properties. */
export interface Colours {
  primary: string;
  onPrimary: string;
  primaryStrong: string;
  primarySoft: string;
  onPrimarySoft: string;
  accent: string;
  onAccent: string;
  accentSoft: string;
  onAccentSoft: string;
  link: string;
  linkVisited: string;
  focus: string;
}

/** A colour that is shown otherwise than the town gave it: what the problem `palette-shifted` says. */
export interface PaletteShift {
  code: 'palette-shifted';
  level: 'warning';
  name: 'primary' | 'accent';
  details: { found: string; other: string };
}

/** The colours of a town in both schemes. */
export interface Palette extends Record<Scheme, Colours> {
  /** What had to be shifted in the light scheme; the dark one has its own shades of every colour. */
  shifts: PaletteShift[];
}

/** For towns that name no colour. */
const DEFAULT = { primary: '#1d5c8c' };

/** Violet, as links that were followed have always been. */
const VISITED = { chroma: 0.14, hue: (310 * Math.PI) / 180 };

/** A tint to put texts on. */
function soft(hex: string, scheme: Scheme): string {
  const { chroma, hue } = oklchOf(hex);
  return scheme === 'light'
    ? hexOf({ lightness: 0.955, chroma: Math.min(chroma * 0.3, 0.03), hue })
    : hexOf({ lightness: 0.3, chroma: Math.min(chroma * 0.4, 0.045), hue });
}

/** The same a bit further from the page, for what is pointed at; the other way where there is no room. */
function strong(hex: string, scheme: Scheme): string {
  const colour = oklchOf(hex);
  const away = scheme === 'light' ? -0.07 : 0.07;
  const target = colour.lightness + away;
  return hexOf({ ...colour, lightness: target < 0.2 || target > 0.97 ? colour.lightness - away : target });
}

function coloursOf(primaryGiven: string, accentGiven: string, scheme: Scheme): Colours {
  const { page, raised } = surfaces[scheme];
  // What stands on a full colour has the page's: so whatever can be read on it is seen on every surface, too.
  const on = page;
  const solid = (hex: string) => shifted({ hex, against: [on], ratio: TEXT, scheme });
  const primary = solid(primaryGiven);
  const accent = solid(accentGiven);
  const primarySoft = soft(primaryGiven, scheme);
  const accentSoft = soft(accentGiven, scheme);
  const all = [page, raised, primarySoft, accentSoft];
  const text = (hex: string, against: readonly string[]) => shifted({ hex, against, ratio: TEXT, scheme });
  const link = text(primary, all);
  return {
    primary,
    onPrimary: on,
    primaryStrong: strong(primary, scheme),
    primarySoft,
    onPrimarySoft: text(primary, [primarySoft]),
    accent,
    onAccent: on,
    accentSoft,
    onAccentSoft: text(accent, [accentSoft]),
    link,
    linkVisited: text(hexOf({ ...VISITED, lightness: oklchOf(link).lightness }), all),
    focus: shifted({ hex: accent, against: all, ratio: NON_TEXT, scheme }),
  };
}

function compute(primary: string, accent: string | undefined): Palette {
  const light = coloursOf(primary, accent ?? primary, 'light');
  const given = { primary, ...(accent && { accent }) };
  const shifts = (['primary', 'accent'] as const).flatMap((name): PaletteShift[] => {
    const found = given[name];
    if (!found || found === light[name]) return [];
    return [{ code: 'palette-shifted', level: 'warning', name, details: { found, other: light[name] } }];
  });
  return { light, dark: coloursOf(primary, accent ?? primary, 'dark'), shifts };
}

const known = new Map<string, Palette>();

/** All colours of a palette of town.yaml (`#rrggbb`), and what had to be shifted. */
export function paletteOf(palette: Town['palette']): Palette {
  const { primary, accent } = palette ?? { ...DEFAULT, accent: undefined };
  const key = `${primary} ${accent}`;
  let found = known.get(key);
  if (!found) {
    found = compute(primary, accent);
    known.set(key, found);
  }
  return found;
}
