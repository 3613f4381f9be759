// Loads Decap, which is one classic script that leaves itself in the window.
import type { CMS } from 'decap-cms-core';

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
    CMS: CMS;
  }
}

/** Decap from its file, not yet started. */
export function loadDecap(address: string): Promise<CMS> {
  // Without this it would look for a configuration file and start by itself.
  window.CMS_MANUAL_INIT = true;
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve(window.CMS);
    script.onerror = () => reject(new Error(`${address} cannot be loaded.`));
    document.head.append(script);
  });
}
