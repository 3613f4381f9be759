// Short fingerprints of content.
import { hash } from 'node:crypto';

/** A fingerprint of bytes or text: 20 hexadecimal digits, the same on every machine. */
export const digest = (data: string | Uint8Array): string => hash('sha256', data, 'hex').slice(0, 20);
