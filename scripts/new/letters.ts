// Capital letters drawn as strokes in a box of 40 × 56, since a picture must not depend on the fonts of a machine.

const STROKES: Record<string, string> = {
  a: 'M0 56 20 0 40 56M8 36H32',
  b: 'M0 0V56H22A14 15 0 0 0 22 26H0M0 0H20A13 13 0 0 1 20 26',
  c: 'M38 12A20 24 0 0 0 0 24V32A20 24 0 0 0 38 44',
  d: 'M0 0V56H14A26 28 0 0 0 14 0Z',
  e: 'M36 0H0V56H36M0 27H28',
  f: 'M36 0H0V56M0 27H28',
  g: 'M38 12A20 24 0 0 0 0 24V32A20 24 0 0 0 40 36V30H24',
  h: 'M0 0V56M40 0V56M0 27H40',
  i: 'M20 0V56M8 0H32M8 56H32',
  j: 'M38 0V38A17 18 0 0 1 4 42',
  k: 'M0 0V56M38 0 0 34M14 22 40 56',
  l: 'M4 0V56H36',
  m: 'M0 56V0L20 32 40 0V56',
  n: 'M0 56V0L40 56V0',
  o: 'M0 24A20 24 0 0 1 40 24V32A20 24 0 0 1 0 32Z',
  p: 'M0 56V0H22A15 15 0 0 1 22 30H0',
  q: 'M0 24A20 24 0 0 1 40 24V32A20 24 0 0 1 0 32ZM24 40 42 58',
  r: 'M0 56V0H22A15 15 0 0 1 22 30H0M20 30 40 56',
  s: 'M36 10A18 14 0 0 0 4 15C4 32 38 22 38 41A18 15 0 0 1 2 45',
  t: 'M0 0H40M20 0V56',
  u: 'M0 0V36A20 20 0 0 0 40 36V0',
  v: 'M0 0 20 56 40 0',
  w: 'M-4 0 9 56 20 16 31 56 44 0',
  x: 'M0 0 40 56M40 0 0 56',
  y: 'M0 0 20 28 40 0M20 28V56',
  z: 'M0 0H40L0 56H40',
};

/** The strokes of a letter a–z, as an SVG path. */
export const strokesOf = (letter: string): string => STROKES[letter] ?? '';
