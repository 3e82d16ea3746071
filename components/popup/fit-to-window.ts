/** Below this the browser is still opening the popup, in pixels. */
const OPENING = 240;

/**
 * Lowers the popup to the height that the browser gave it, where the window is too low for all of it.
 * Without this Chromium scrolls the whole popup besides the list in it.
 */
export function fitToWindow(): void {
  const root = document.documentElement;
  addEventListener('resize', () => {
    if (innerHeight >= OPENING && innerHeight < root.offsetHeight) root.style.height = `${innerHeight}px`;
  });
}
