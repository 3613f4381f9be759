// Fetches the map when it scrolls into view; until then, and without scripts, the list says all there is to say.

const start = async (canvas: HTMLElement): Promise<void> => {
  const { showMap } = await import('./map.ts');
  showMap(canvas);
};

const seen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      void start(target as HTMLElement);
    }
  },
  { rootMargin: '200px' },
);

for (const canvas of document.querySelectorAll<HTMLElement>('.map-canvas')) {
  canvas.hidden = false;
  seen.observe(canvas);
}

export {};
