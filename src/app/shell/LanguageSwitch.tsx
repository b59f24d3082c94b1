import { useLanguage } from '~/i18n/language'
import { useHash } from '~/ui/use-hash'
import { useHydrated } from '~/ui/use-hydrated'
import { useHref } from '~/url/use-href'

import { sameStateIn } from './address'

const switchable = ['fr', 'en'] as const

/** The two languages as links that keep the state of the page, and the place in it. */
export function LanguageSwitch() {
  const { t, lang } = useLanguage()
  const isHydrated = useHydrated()
  // Reading it makes the links follow every change of the address.
  const state = useHref()({})
  const hash = useHash()
  return (
    <nav className="language-switch" aria-label={t('app.language')}>
      {switchable.map((other) => (
        <a
          key={other}
          href={sameStateIn(other, isHydrated ? state : '') + hash}
          lang={other}
          hrefLang={other}
          aria-current={other === lang ? 'true' : undefined}
          aria-label={other === 'fr' ? 'Français' : 'English'}
        >
          {other.toUpperCase()}
        </a>
      ))}
    </nav>
  )
}
