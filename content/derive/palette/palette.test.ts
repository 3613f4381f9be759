// Whether every pair of colours can be read, whatever colours a town has.
import { describe, expect, it } from 'vitest';
import { testSite } from '../test-site.ts';
import { contrast } from './contrast.ts';
import { hexOf, oklchOf } from './oklch.ts';
import { type Colours, paletteOf } from './palette.ts';
import { type Scheme, surfaces } from './surfaces.ts';
import { themeCss } from './theme-css.ts';

/** Colours that look like chance but are the same in every run. */
function* colours(count: number): Generator<string> {
  let state = 20261123;
  for (let index = 0; index < count; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield `#${(state >>> 8).toString(16).padStart(6, '0')}`;
  }
}

/** Every pair that the theme uses, with the contrast it needs. */
function pairs(colours: Colours, scheme: Scheme): [name: string, one: string, other: string, ratio: number][] {
  const { page, raised, text, muted } = surfaces[scheme];
  const { primarySoft, accentSoft } = colours;
  const all = { page, raised, primarySoft, accentSoft };
  const everywhere = Object.entries(all).flatMap(
    ([name, surface]): ReturnType<typeof pairs> => [
      [`link on ${name}`, colours.link, surface, 4.5],
      [`visited link on ${name}`, colours.linkVisited, surface, 4.5],
      [`text on ${name}`, text, surface, 4.5],
      [`muted text on ${name}`, muted, surface, 4.5],
      [`focus on ${name}`, colours.focus, surface, 3],
    ],
  );
  const solid = (['primary', 'primaryStrong', 'accent'] as const).flatMap(
    (name): ReturnType<typeof pairs> => [
      [`${name} on page`, colours[name], page, 3],
      [`${name} on raised`, colours[name], raised, 3],
    ],
  );
  return [
    ...everywhere,
    ...solid,
    ['on primary', colours.onPrimary, colours.primary, 4.5],
    ['on primary, pointed at', colours.onPrimary, colours.primaryStrong, 4.5],
    ['on accent', colours.onAccent, colours.accent, 4.5],
    ['on primary soft', colours.onPrimarySoft, primarySoft, 4.5],
    ['on accent soft', colours.onAccentSoft, accentSoft, 4.5],
  ];
}

function unreadable(palette: { primary: string; accent?: string }): string[] {
  const found = paletteOf(palette);
  return (['light', 'dark'] as const).flatMap((scheme) =>
    pairs(found[scheme], scheme)
      .filter(([, one, other, ratio]) => contrast(one, other) < ratio)
      .map(([name, one, other]) => `${palette.primary} ${palette.accent} ${scheme}: ${name} ${one} ${other}`),
  );
}

describe('a palette', () => {
  it('can be read in both schemes, for any two colours', () => {
    const all = [...colours(1000)];
    const faults = all.flatMap((primary, index) =>
      unreadable({ primary, accent: all[(index * 7) % 1000] ?? '#000000' }),
    );
    expect(faults).toEqual([]);
  });

  it.each(['#ffffff', '#000000', '#808080', '#ffff00', '#00ff00', '#0000ff', '#ff00ff', '#767676'])(
    'can be read when %s is the only colour',
    (primary) => {
      expect(unreadable({ primary })).toEqual([]);
    },
  );

  it('keeps a colour that can be read, and says which one it had to shift', () => {
    const { light, shifts } = paletteOf({ primary: '#0b5d6b', accent: '#f2a900' });
    expect(light.primary).toBe('#0b5d6b');
    expect(shifts).toEqual([
      { code: 'palette-shifted', level: 'warning', name: 'accent', details: { found: '#f2a900', other: light.accent } },
    ]);
  });

  it('shifts lightness no further than needed, and keeps the hue', () => {
    for (const primary of colours(200)) {
      const { light } = paletteOf({ primary });
      if (light.primary === primary) continue;
      expect(contrast(light.primary, '#ffffff')).toBeLessThan(4.7);
      const [before, after] = [oklchOf(primary), oklchOf(light.primary)];
      const turn = Math.cos(before.hue - after.hue);
      if (after.chroma > 0.02) expect([primary, turn > 0.99]).toEqual([primary, true]);
    }
  });

  it('has colours for towns that name none', () => {
    expect(paletteOf(undefined).shifts).toEqual([]);
  });
});

describe('OKLCH', () => {
  it('leads back to the colour it came from', () => {
    for (const hex of colours(300)) expect(hexOf(oklchOf(hex))).toBe(hex);
  });
});

describe('theme.css', () => {
  it('holds custom properties and nothing else, for light and for dark screens', () => {
    const [file] = themeCss(testSite());
    expect(file?.path).toBe('theme.css');
    const [light = '', dark = ''] = file?.body.trim().split('\n') ?? [];
    const names = [...light.matchAll(/--([\w-]+):#[0-9a-f]{6}/g)].map(([, name]) => name);
    expect(names).toEqual([
      'primary',
      'on-primary',
      'primary-strong',
      'primary-soft',
      'on-primary-soft',
      'accent',
      'on-accent',
      'accent-soft',
      'on-accent-soft',
      'link',
      'link-visited',
      'focus',
    ]);
    expect(dark).toMatch(/^@media \(prefers-color-scheme:dark\)\{:root\{--primary:.*\}\}$/);
  });
});
