import { useLanguage } from '~/i18n/language'
import { type Lang, languageRow, langs } from '~/i18n/languages/languages'
import { useHash } from '~/ui/use-hash'
import { useHydrated } from '~/ui/use-hydrated'
import { useHref } from '~/url/address'

import { sameStateIn } from './address'

interface LanguageLinksProps {
  readonly hrefIn: (lang: Lang) => string
  /** Whether the link of the language that is read leads to this page, or to this state of it. */
  readonly current: 'page' | 'true'
}

/** The languages as links. */
export function LanguageLinks({ hrefIn, current }: LanguageLinksProps) {
  const { t, lang } = useLanguage()
  return (
    <nav className="language-switch" aria-label={t('app.language')}>
      {langs.map((other) => (
        <a
          key={other}
          href={hrefIn(other)}
          lang={other}
          hrefLang={other}
          aria-current={other === lang ? current : undefined}
          // What is seen is in the name, for those who say it aloud to press it.
          aria-label={`${other.toUpperCase()} – ${languageRow(other).name}`}
        >
          {other.toUpperCase()}
        </a>
      ))}
    </nav>
  )
}

/** Those of the atlas, which keep the state of the page and the place in it. */
export function LanguageSwitch() {
  const isHydrated = useHydrated()
  // Reading it makes the links follow every change of the address.
  const state = useHref()({})
  const hash = useHash()
  return (
    <LanguageLinks hrefIn={(other) => sameStateIn(other, isHydrated ? state : '') + hash} current="true" />
  )
}
