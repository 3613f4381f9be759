// Pictures that move without end, told from the frames in their file.
import { addressesOn } from '../addresses-on.ts';
import type { SiteRule } from '../rule.ts';

/** Frames and repeats of a GIF; 0 repeats is without end. */
function readGif(bytes: Uint8Array): { frames: number; seconds: number; endless: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frames = 0;
  let hundredths = 0;
  let endless = false;
  for (let at = 13; at < bytes.length - 8; at++) {
    // A graphic control extension opens each frame: 21 F9 04 … 00.
    if (bytes[at] === 0x21 && bytes[at + 1] === 0xf9 && bytes[at + 2] === 4 && bytes[at + 7] === 0) {
      frames++;
      hundredths += view.getUint16(at + 4, true);
      at += 7;
    } else if (
      bytes[at] === 0x21 &&
      bytes[at + 1] === 0xff &&
      String.fromCharCode(...bytes.subarray(at + 3, at + 11)) === 'NETSCAPE'
    )
      endless = view.getUint16(at + 16, true) === 0;
  }
  return { frames, seconds: hundredths / 100, endless };
}

/** A picture that moves for more than five seconds and cannot be stopped. */
export const animatedImage: SiteRule = {
  name: 'animated-image',
  wcag: ['2.2.2'],
  level: 'violation',
  *checkSite({ origin, answer, pages }) {
    for (const page of pages) {
      for (const { at, tag, url } of addressesOn(page, origin)) {
        if (tag !== 'img' || !/\.gif$/i.test(url.pathname)) continue;
        const body = answer?.(url.pathname)?.body;
        if (!body || typeof body === 'string' || body.length < 14) continue;
        const { frames, seconds, endless } = readGif(body);
        if (frames > 1 && (endless || seconds > 5)) yield { page, at, details: { frames } };
      }
    }
  },
};
