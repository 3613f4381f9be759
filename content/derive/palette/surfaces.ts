// The theme's own neutral colours, on which and beside which a town's colours stand.

/** Light or dark, as the visitor's device asks. */
export type Scheme = 'light' | 'dark';

/** Surfaces, and the texts on them. */
export const surfaces: Readonly<Record<Scheme, { page: string; raised: string; text: string; muted: string }>> = {
  light: { page: '#ffffff', raised: '#f6f7f8', text: '#1b1f23', muted: '#545b63' },
  dark: { page: '#14171a', raised: '#1e2327', text: '#eceff1', muted: '#b3bac1' },
};
