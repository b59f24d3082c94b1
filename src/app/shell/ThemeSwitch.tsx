import { useSyncExternalStore } from 'react'

import { useLanguage } from '~/i18n/language'

import { readTheme, subscribeToTheme, themes, writeTheme } from './theme'

/** One button that cycles through system, light and dark. */
export function ThemeSwitch() {
  const { t } = useLanguage()
  const theme = useSyncExternalStore(subscribeToTheme, readTheme, () => 'system' as const)
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  return (
    <button
      type="button"
      className="theme-switch"
      title={t(`app.theme.${theme}`)}
      aria-label={`${t(`app.theme.${theme}`)} ${t(`app.theme.to.${next}`)}`}
      onClick={() => writeTheme(next)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={`theme-switch__${theme}`}>
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {theme === 'system' && <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />}
        {theme === 'dark' && <circle cx="8" cy="8" r="6" fill="currentColor" />}
      </svg>
    </button>
  )
}
