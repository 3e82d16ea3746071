const FALLBACK = 'en-US';

/** The locale if the browser can read it, otherwise `en-US`: a mistyped setting must not cost the editor the draft. */
export function usableLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? FALLBACK;
  } catch {
    return FALLBACK;
  }
}
