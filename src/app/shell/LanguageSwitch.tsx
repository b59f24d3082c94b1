import { useLanguage } from '~/i18n/language'
import { languageRow, langs } from '~/i18n/languages/languages'
import { useHash } from '~/ui/use-hash'
import { useHydrated } from '~/ui/use-hydrated'
import { useHref } from '~/url/use-href'

import { sameStateIn } from './address'

/** The languages as links that keep the state of the page, and the place in it. */
export function LanguageSwitch() {
  const { t, lang } = useLanguage()
  const isHydrated = useHydrated()
  // Reading it makes the links follow every change of the address.
  const state = useHref()({})
  const hash = useHash()
  return (
    <nav className="language-switch" aria-label={t('app.language')}>
      {langs.map((other) => (
        <a
          key={other}
          href={sameStateIn(other, isHydrated ? state : '') + hash}
          lang={other}
          hrefLang={other}
          aria-current={other === lang ? 'true' : undefined}
          aria-label={languageRow(other).name}
        >
          {other.toUpperCase()}
        </a>
      ))}
    </nav>
  )
}
