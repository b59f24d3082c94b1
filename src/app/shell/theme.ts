export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'atlas-theme'
const listeners = new Set<() => void>()

/** The chosen theme, stored on the document element so that it applies before the first paint. */
export function readTheme(): Theme {
  const chosen = document.documentElement.dataset['theme']
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}

/** Applies a theme to the document and stores it. */
export function writeTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage may be blocked: the choice then lasts for this visit.
  }
  for (const listener of listeners) listener()
}

/** Calls a listener at every change of the theme. Returns a function that stops it. */
export function subscribeToTheme(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
