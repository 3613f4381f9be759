// Degrees as editors write them, and what is wrong with them.
import type { GeoPosition } from '../../../content/model/fields/position.ts';

/** A position as it is being written: each half may be missing, or be no number yet. */
export interface WrittenPosition {
  latitude: string;
  longitude: string;
}

export type Half = keyof WrittenPosition;

const LIMITS: Record<Half, number> = { latitude: 90, longitude: 180 };

/** About ten centimetres: more digits say nothing. */
const DIGITS = 6;

/** Degrees as a number; undefined for what is none. A decimal comma is a point. */
export function toDegrees(text: string): number | undefined {
  const plain = text.trim().replace(',', '.').replace(/°$/, '').replace('−', '-');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Two numbers that were pasted together, such as “46.5191, 6.6335”. */
export function pairIn(text: string): WrittenPosition | undefined {
  const [, latitude, longitude] = /^\s*(-?\d+\.\d+)°?\s*[,;\s]\s*(-?\d+\.\d+)°?\s*$/.exec(text) ?? [];
  return latitude && longitude ? { latitude, longitude } : undefined;
}

/** The label of what is wrong with one half, or undefined. */
export function mistakeIn(half: Half, written: WrittenPosition): string | undefined {
  const other = half === 'latitude' ? written.longitude : written.latitude;
  if (written[half].trim() === '') return other.trim() === '' ? undefined : `editor.position.missing.${half}`;
  const degrees = toDegrees(written[half]);
  return degrees === undefined || Math.abs(degrees) > LIMITS[half] ? `editor.position.wrong.${half}` : undefined;
}

/** The position, when both halves are right. */
export function positionOf(written: WrittenPosition): GeoPosition | undefined {
  const latitude = toDegrees(written.latitude);
  const longitude = toDegrees(written.longitude);
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= LIMITS.latitude && Math.abs(longitude) <= LIMITS.longitude
    ? { latitude, longitude }
    : undefined;
}

/** A position as exact as anybody needs it. */
export const rounded = ({ latitude, longitude }: GeoPosition): GeoPosition => ({
  latitude: Number(latitude.toFixed(DIGITS)),
  longitude: Number(longitude.toFixed(DIGITS)),
});

/** What stands in the fields for a value of Decap's: a map, a plain record or nothing. */
export function writtenOf(value: unknown): WrittenPosition {
  const record = (value as { toJS?: () => unknown } | undefined)?.toJS?.() ?? value ?? {};
  const { latitude = '', longitude = '' } = record as Record<Half, unknown>;
  return { latitude: String(latitude ?? ''), longitude: String(longitude ?? '') };
}
